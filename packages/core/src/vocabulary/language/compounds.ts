/**
 * Words of two syllables of official and everyday Vietnamese: each line a first syllable and the second ones it makes a word with.
 * Written for this project from general knowledge of the language. The more of them, the fewer false alarms.
 */
export const COMPOUNDS = `
a dua hoàn
ai nấy cũng oán
am hiểu tường thờ
an ninh sinh toàn tâm cư dưỡng nhàn khang lành bài định ủi phận táng tọa vị nghỉ dân giấc hưởng lạc bình
án binh mạng phí treo ngữ sát tích
anh em hùng chị cả ruột tài họ dũng minh linh hoa rể trai
ao cá ước hồ làng
áo quần dài mưa ấm choàng giáp khoác lót phông phao trắng xanh
áp dụng lực đặt giá thấp tải đảo chế giải phích thuế suất sát thầu mái
ảnh hưởng chụp bìa thẻ đẹp nghệ
ảo tưởng giác vọng thuật ảnh
ăn uống mặc ở học chơi năn khớp sáng tối trưa ngon mòn nhập gian chắc ảnh bớt cắp cướp hỏi tiêu nói thua chay kiêng xin lương bám sâu
âm thanh nhạc mưu thầm ỉ u lịch tính hưởng vang đạo điệu sắc lượng thực nang ấm binh
ấm áp no cúng lòng ức ủ ớ chén cật đầu trà
ẩm thực ướt thấp mốc
ẩn danh chứa náu khuất nấp dụ số ý
ấn tượng định phẩm bản loát hành chương tín kiếm
ân cần hạn xá nhân huệ hận tình ái oán nghĩa sủng
ập đến tới vào
ấp ủ úng trứng
ẩu đả thả
ba ba hoa lô má mẹ bốn
bà con mẹ ngoại nội già cụ cháu chủ đỡ chị cô mụ nhà
bá đạo chủ quyền tánh cáo hộ tước
bác sĩ học bỏ ái ruột gái trai
bạc màu bẽo phơ hà tỷ nhược đãi
bách khoa bộ phân hóa hợp tính chiến hại niên tuế thảo
bạch cầu kim đàn tuộc mã tạng huyết hầu kỳ đái dương
bài bản báo học tập viết thi toán thơ hát giảng trừ xích tiết trí vở làm phát nói tuyên thuốc bạc ca toàn vị thu phỏng kiểm diễn luận
bãi bỏ biển miễn công nhiệm chức đỗ cỏ giữ rác khóa tập xe cạn
bái phục kiến vọng
bại trận liệt lộ hoại não vong
ban hành đầu ngành bố giám chấp thường chỉ cán bí công đêm ngày mai sáng chiều trưa tổ quản tặng phát thưởng cấp lãnh tối quân bệ nhạc tuyên dân kinh khen công văn soạn
bàn giao bạc ghế luận tay chân thắng cãi hoàn đạp chải thờ cờ tán là bi phím cân chông thảo về
bản thân chất năng lĩnh tin đồ quyền địa mường sắc án cam khai vẽ làng kê sao mẫu chụp đồng gốc thảo ngữ xứ giao doanh ghi chính tính lề nhạc tình tuyên ngã vị năng hùng năm phác kế tự
bán hàng buôn đấu đứng dân trú kính lẻ sỉ rẻ chạy đắt trường cầu nguyệt sơn thời nước tháo hết ra thân đảo kết mua
bạn bè đọc đời trẻ học đồng hữu gái trai thân nghề hàng đường cùng thù dân chiến
bàng hoàng quan quang bạc thính quang
bảng giá biểu vàng chữ hiệu lương điểm tin kê đen danh trắng mầu màu nhãn tính tổng chấm
bánh kẹo mì xe mứt răng chưng trung lái đà cuốn
bao gồm cấp che giờ nhiêu bọc bì vây la dung phủ quanh hàm biện lâu quát tiêu trùm thanh tử thầu cát tải xa lâu
bào chữa chế thai tử mòn mỏng
bảo hiểm đảm vệ trợ tồn hộ quản tàng mật hành lãnh ban toàn tồn dưỡng trì an lưu kê bọc ngọc bối vật thủ mẫu chứng hòa thai hoàng bình đao tiêu
báo cáo chí hiệu động đài tin viết mạng thức oán ơn giá nghiệp hại đáp trước đạo hình ứng tử hỷ in điện nói giấy mộng
bạo lực hành động loạn gan dạn bệnh chúa ngược tàn phát
bát đĩa ngát hương cơm đũa phẩm bộ ngát cú nháo giác
bạt ngàn mạng tai hồn
bay lượn lên nhảy bổng hơi màu cao
bảy mươi tỏ
bày tỏ biện trí đặt biểu vẽ bán mưu
băn khoăn
bắc bộ cầu cực kỳ nam thuộc phạt tiến
bằng chứng cấp lòng phẳng nhau khen sáng hữu lái không tốt chân cách lăng
băng bó rôn hoại đảng giá tuyết hà nhạc keo tải hình rừng chuyền ghi vệ huyết phiến nhóm qua
bắp cải ngô đùi tay thịt chân rang
bắt đầu buộc tay giữ nguồn kịp gặp chước cóc nạt mạch bớ cá giam bẻ mắt bệnh đền sống tội
bặt tăm tin vô
bầm dập tím
bất bình cập chấp chính cứ đắc động đồng hạnh hiếu hợp khả kỳ kham lợi lực lương luận minh mãn nhân ngờ ổn pháp thường tiện trắc trị tử tuân tài thành ý hủ công hòa định di diệt biến bạo tất bại khuất giác nhẫn tận toàn hảo khuất phục lịch nghĩa tín tường cần khiển tỉnh chợt tương ngôn tín
bật khóc lửa mí lên đèn dậy bông mạng
bầu cử bán chọn bạn bí không trời bĩnh đoàn
bây giờ nhiêu lâu
bấy giờ lâu nhiêu
bẩm sinh báo tính
bậc thầy thang học cha tiểu trung lương thềm nhất
bè bạn phái lũ cánh
bẻ gãy cong khóa
bé nhỏ con gái trai bỏng mọn thơ ngoan xíu
bèn lẽn
béo phì bở bổ tốt
bền vững bỉ chặt bỉ lâu chí lòng gan màu
bên cạnh trong ngoài bờ tham dưới trên bị nguyên mời mua bán nhau nợ lề thua thứ nội ngoại giao nhận
bến cảng xe bãi tàu đò đỗ phà nước bờ cá
bệnh nhân viện tật binh hoạn lý dịch án tình xá nghề tim nặng mạn lây trạng hiểm nan nền phẩm thành xã sử mãn cấp phí nhi học
bệ phóng vệ rạc hạ đỡ
bếp ăn núc lửa ga trưởng
bêu rếu riếu xấu
bi kịch quan thảm ai hài thương đát tráng bô ve kịch
bí thư mật quyết ẩn danh đao hiểm kíp đỏ tiểu ngô ngòi
bì thư bõm nịt
bị cáo can động đơn hại lực trị thương thịt vong gậy chú cáo hại bắt
bỉ ổi
bìa sách rừng đậu đất cứng
biên chế bản cương dịch giới lai lập mục niên phòng soạn tập tái thùy đạo độ nhận khảo chép ải giới phiên tấu đình
biến chứng cố chuyển dạng đổi động thể thiên chất hóa tướng tấu mất loạn áp dị thái báo ảo hình đi cơ thế số điệu sắc tần tính
biển báo đảo cả quảng số người hiệu hồ lận chỉ cấm đông khơi xanh nhớ tên bạc
biện pháp chứng minh hộ lý luận bạch giải bác
biền biệt
biết ơn điều đến bao đâu rõ chắc thân mấy ý chừng trước sớm tay tường người chữ đọc lỗi yêu giữ cách nói làm rằng
biệt danh giam đội thự phái kích lập hiệu đãi tăm li ly tích động phủ thực thự xứ tài
biếu tặng xén không quà
biểu dương diễn hiện đạt đồ tượng mẫu ngữ cảm quyết lộ tình bì thị trưng thức thuế giá ghi thống ký cước kê đồ diễn bảng lãi số phí
binh lính sĩ chủng đoàn pháp lược quyền nhì khí lửa biến nghiệp thư vận trạm đao
bình an ẩm bầu bị chọn diện dân dị đẳng địa định đồng hành luận lặng minh nguyên nhật ổn phẩm phục phong phương quân quyền thản thường thủy tĩnh xét yên xăng ga thở sữa hoa nước tâm nguyên phù đất dương lọc đựng nóng bồn chữa tươi trị sinh đạm chân cũ mới thơ
bít tất tết chặt
bo bo bo xiết mạch
bó buộc tay hẹp hoa bột gối thân sát
bò sữa lê sát tót cái thịt lạc viên vàng
bỏ bê cuộc dở lỡ ngỏ phiếu qua quên sót túi trống vốn xa ra học nghề việc công bừa tù đói đi mặc lại phí tiền trốn thầu thi rơi thừa thuốc ngoài
bọ cánh chét xít hung ngựa
bóc tách lột trần ngắn tem vỏ
bọc lót thép hậu sách
bom đạn mìn tấn
bóng đá bàn đèn chuyền dáng đêm mát rổ tối râm cây điện nước hồng gió bảy bẩy
bỏng ngô rát
bóp méo nghẹt chết cổ cò nát
bót cảnh
bọt biển nước bèo xà
bô bô lão ê
bồ hòn câu côi kết nhí đào tát nông đề
bố cáo cục dượng mẹ thí trí ráp già chồng vợ con phòng nuôi trận đẻ láo
bổ dưỡng ích nhiệm nhào sung trợ túc khuyết cứu chửng củi sung ngữ trí dọc máu cập phổi
bộ binh chính chuyển chỉ đội điệu hành luật lạc mặt máy môn ngành não nhớ óc phận phim quần sậu sưu trưởng tịch trình tộc vi xương y phức gõ phát đàm sách hàng số ba tài nội ngoại nông công quốc tư giao khoa thông văn hồ cánh bàn dạng cộng phá gen đồ hạ chia điều đếm lao câu tiêu ly nông
bốc cháy đồng hơi lột mùi phét thăm vác xếp thuốc giời hỏa dỡ
bộc bạch lộ phá phát trực tuệch
bôi bác đen nhọ trơn xóa lem xấu
bồi bàn bếp bổ dưỡng đắp hoàn hồi lấp thẩm thường tụ đất bàn dưỡng hồi
bối cảnh cục rối phận
bội chi thu bạc nghĩa phản phần tín thực ước lần số phần hoạt nhiễm
bồn chồn chứa hoa tắm rửa địa binh cầu
bốn mươi phía mùa biển bề
bôn ba chôn tẩu
bông băng đùa hoa hồng lơn lúa tai gòn sen vải phèng phấn
bổng lộc lên trầm nhiên
bỗng chốc dưng nhiên đâu không
bột giặt mì phát sắn ngô gạo ngọt giấy đá màu phấn
bơ phờ vơ sữa
bờ bãi biển cõi đê kè ruộng sông rào vai vực mi lũy vùng thửa
bở ngỡ hơi vía
bỡ ngỡ
bợ đỡ
bơi lội chải thuyền lặn ngửa sải ếch
bới móc tung tìm
bớt giá xén căng đi lời
bơm nước xăng mực tiêm vá hơi
bụ bẫm sữa
bù đắp lại lỗ trừ nhìn đầu giá chì xù công
bùa chú mê ngải hộ
bùi ngùi tai
bụi bặm cây đời đất phấn rậm mịn trần
bún chả riêu bò ốc
bùn đất lầy rác cát
bung biêng bét ra dù lụa
bùng binh cháy nổ phát lên dịch
bụng dạ nghĩ bầu đói dưới chửa
buộc lòng tội phải
buổi sáng chiều tối trưa tiệc lễ họp đêm đầu học làm diễn gặp
buồm căng cánh
buôn bán làng lậu bản sóc dân người buổi gian chuyến lớn lẻ sỉ thần
buồn bã chán bực cười nôn ngủ phiền rầu tẻ thảm thiu tủi vui khổ đau lòng thay ngủ
buông bỏ lỏng thả tha tay xuôi trôi rơi lơi màn
buồng bệnh giam khám ngủ phổi the trứng lái máy chuối
buốt giá lạnh óc
bút bi chì danh ký ký lục pháp tích tháp phê máy mực lông toán chiến đàm nghiên
bừa bãi bộn phứa
bữa ăn cơm tiệc sáng trưa tối nay chính phụ cỗ nọ
bức ảnh bách bối cung hại hiếp thư thiết tranh tường xạ xúc vẽ tử hôn màn họa
bực bội dọc mình tức
bưng bê bít biền
bừng bừng sáng nở tỉnh cháy
bước chân đầu đi đột đường ngoặt nhảy sang tiến vào qua ngoài chậm mới một sóng
bươm bướm
bướng bỉnh
bương chải
bươn chải
bướu cổ
bưu ảnh cục chính điện phẩm kiện tá thiếp gửi phí
ca dao hát khúc kịch múa mổ ngợi nhạc sĩ tụng thán từ trực vang lâm cẩm làm bệnh khám mắc nhiễm chuyên đêm nô cao cách nương trù
cà phê chua rốt vạt tím kê khịa
cá biệt cược nhân tính thể mè ngựa nước tra trê hồi khô chép sấu voi ba cơm lóc thịt giống con cảnh
cả nước lớp ngày năm nhà họ gan quyết thảy tin nể giận đời ba hai bốn thèn tháng người nhóm gia bọn ngành tỉnh huyện xã dân
các bon
cách biệt chức cách điệu đều điệu ly mạng ngăn nhật tân thức trở li quãng nào đây đó thế âm nhiệt này khác dùng tính nói viết làm nhìn trở tiếp ứng nghĩ mặt xa
cai nghiện quản trị sữa thầu đầu
cài đặt cắm bẫy số thế
cải biến biên cách chính danh dạng hóa hoán hối huấn lão lương tạo tà táng tiến thảo thiện tổ trang xoong bắp tiến tử
cái chết kim nết nôi cớ gọi này đó bang nhìn tên đẹp mới khó giá lợi cân ghẻ tát hay tôi thế nào bàn ăn ghế
cãi cọ cự nhau vã lộn lại bướng lý
cam chịu đoan go kết khổ lòng lộ sành tâm thảo tuyền phận nguyện lai sài
cám cảnh dỗ ơn
cảm cúm động giác hóa hoài hứng kích lạnh mạo mến nghĩ nhận ơn phục quan quang tạ tác thông thấy thán thương tình tính tử tưởng thụ tưởng xúc ứng kháng biến quan nắng khái phiền kháng lạnh
cạm bẫy
can dự đảm ngăn gián hệ phạm qua thiệp tội trường tâm chi ngăn thận
cán bộ cân binh sự đích mỏng vạch tre
càn quét rỡ bậy khôn
cản trở phá bước ngại lối
cạn kiệt lời khô tàu ly nghĩ cợt
cảng biển hàng vụ vận sông cá
càng ngày cua lúc thêm nhiều
canh cánh gác giữ tác tân chua cua cải phòng ba rau khuya nông cách
cành cây lá hoa
cánh buồm cửa đồng hoa quạt rừng tay cổng mày bướm cam gà đàn mạng phải trái én cung chim quân
cảnh báo binh cáo giác giới ngộ quan quang sát sắc tượng vật vệ tỉnh trí huống đẹp quay sống nghèo giới nhà đời phim ngộ phục
cạnh tranh khóe đó nhau bên
cao cả cấp cường độ điểm đẳng đẹp giá hứng học kiến kỳ lớn lương minh nguyên ngạo nhân niên nhất nhã ốc quý sang su tầng thấp tay tăng thế thượng thủ tốc trào tuổi siêu ủy vọng vợi xa thâm chạy trình ráo hổ tần trí cường thế hơn nhất
cào bằng cào cấu xới
cảo thơm
cáo biệt buộc chung giác già mật phó thị trạng từ thoái tội cấp lỗi lui
cạo râu gió
cát bụi cứ tường cánh lợi sỏi bay vàng đá kết đen tuyển
cau có mày trầu
cảu nhảu
cày bừa cấy ải cuốc xới ruộng sâu
cay cú đắng độc nghiệt xè nồng
cắm cúi hoa trại cờ sào dùi chốt mốc mặt
căm ghét giận hờn thù phẫn tức phẫn
cặm cụi
căn bản bệnh cơ cứ cước cội do dặn duyên hộ nguyên nhà phòng tính vặn cốt bậc nguồn tố số
cằn cỗi nhằn
cắn câu rứt xé răng chỉ
cặn bã kẽ dầu lắng
căng thẳng tin tràn tin go thăng tròn buồm tai hải
cẳng chân tay thẳng
cắp nách sách
cặp bài đôi kè vợ nhiệt sách mắt song chồng
cắt băng bỏ cử cứa đặt đứt giảm gọt may nghĩa ngắn ngang xén tỉa lớp điện nước chức mạng thời cơn khúc lời hợp lỗ cổ giữa ngọn giảm lúa
cầm bàn bằng bút canh cái chắc cố cự chừng cố đồ giữ hơi máu nã quân quyền súng tay tù lái kỳ thú cờ chân tiền chịu tinh cập
cấm chỉ cung cửa đoán kỵ vận ngặt túc tiệt binh đường thi khẩu
cẩm chướng nang thạch vân
cân bằng đai đo đối nhắc não phân sức thăng xứng hơi nặng đong đai kéo tiểu
cần cù câu kiệm lao mẫn thiết kíp thận vụ yếu trục bổ cẩu cong xin giúp phải thơ có thêm tây vương biết
cẩn mật thận trọng tắc
cận cảnh đại kề lâm nghèo thần thị tử thân trên biên chiến vệ huyết nhiệt
cấp bách báo bậc bộ cao cứu dưỡng đổi độ hành hiệu lãnh lửa mới nước năng phát phó phép phí phụ thiết thời thấp tiến tốc trên trưởng tính ủy vốn cho lại bằng điện thoát đất giấy sổ thẻ tỉnh huyện xã cơ độ sở dưới số sách hạn tập tụ toán ngân
cập bến nhật kê ổn thời cảng
cật lực vấn ruột
câu cá chữ chuyện cú đố đối hỏi kẹo kết kéo lạc lạc liên nệ nói thơ thúc trả văn giờ ca cửa kệ lưu đầu hát lệnh
cầu an cạnh cảng cảm chì cống chúc cứu đường duyên hôn hồn khẩn kỳ khuất kỳ kiến lông lợi may mong nối nguyện nguyện phà phao siêu siêu tài thang thân thị thủ toàn trường tre treo truyền tiến tiêu tuột vai viện vồng vượt xin vọt lăn khỉ đất dao môn phong thang toàn cạn lưu đá mây vinh đất an tre
cẩu thả trục
cậu bé ấm học ruột em
cấu kết thành tạo trúc véo hình tứ xé kiện tử
cây bút cảnh cầu cỏ cối cổ cọ đàn đa đinh giống gỗ lúa trái trồng thuốc viết xanh xăng số rừng mía chè hoa cầm đa cao leo nêu cột lau đời lấy công bàng
cấy cày ghép lúa hái trồng
cậy nhờ quyền sức thế tài
cha anh ông con đẻ chú mẹ ruột già cố đỡ nuôi truyền xứ mẹ nội chồng
chà đạp xát là bông lau
chả giò lụa trách cá
chải chuốt đầu tóc
chài lưới
chạm khắc ngõ trán tay trổ tới mặt vào ngưỡng đáy
chan chứa hòa canh
chán chê chường ghét nản ngán ngắt chê đời
chàng trai rể nàng hiu
chạng vạng
chanh chua leo đào
chánh án văn thanh
chào bán cờ đón đời giá hàng hỏi mừng mời thầu xuân mua thua sân tạm
cháo lão phở hành loãng
cháu bé chắt con ngoại nội gái trai họ
chay tịnh trường
chày cối kình
chảy máu nước xiệt tràn xuôi mồ rữa
cháy bỏng nổ nắng rừng sáng túi hàng nhà đen khét sém rực
chạy chọt chữa đua làng trốn vạy theo dài thử nhanh thầy máy nước thuốc tội nạn việc điện chợ chương án bộ thận quanh
chắc chắn hẳn ăn bền mẩm nịch tay lép mẻo nụ
chăm bẵm chỉ chú chút lo nom sóc bón học làm nuôi ngoan
chắm chú
chặn đánh đứng đường họng bắt đầu
chăn dắt màn nuôi trâu thả gối ấm
chằm chằm
chẳng hạn những lẽ may qua thà bao còn hề ai gì có thể phải được biết lành khác
chặng đường đua đầu cuối
chắp cánh nối tay vá nhặt
chắt chiu lọc bóp lưỡi
chặt chẽ chém phá đầu đẹp chân khúc đứt
châm biếm chích chọc cứu dầu lửa ngòi ngôn chước thuốc mồi
chầm chậm
chấm bài công dứt điểm hỏi hết phá thi thầu phẩm chiếm bi lửa sao lượng
chậm chạp chân lại lụt muộn nộp phát rãi rì trễ tiến đóng lương trả nhất chân thanh kinh hiểu nhịp
chân chất chính dài dung đất đê giá giò không lấm lý mày móng núi phương thành thật tình tóc trời tay tướng tơ trong truyền vịt kinh trần mạng đèn lông mây rết ga đế dốc
chấn an chỉnh động hưng thương lưu tử
chần chừ
chẩn đoán bệnh tế trị bần mạch
chấp bút chính chới chấp hành nhận nhặt niệm nê pháp thuận thủ trách vặt chính hữu bám cánh kinh
chập chững chờn choạng mạch tối vào điện
chất béo bột cháy chồng chứa đạm đốt gây độc hữu khí khoáng kích lỏng liệu lượng nổ phác phụ rắn thải thơm tính tơ vấn xơ xám xúc màu keo dẻo dính giọng bẩn
chật chội hẹp hẹp ních vật cứng kín
châu báu bổ chấu dân lục lệ thổ thành á âu phi mỹ mai ngọc
chầu chực rìa lễ
chậu cây rửa hoa cảnh
chè chén xanh khô đặc bột móc búp
che chắn chở đậy giấu khuất lấp mắt phủ kín nắng mưa bạt dù tàn bụng
chẻ nhỏ củi
chèn ép lấn ảnh
chém giết gió
chèo chống cổ lái kéo tàu thuyền
chép miệng lại phạt tay bài hình
chê bai cười trách
chế áp bản biến định độ giễu hóa ngự nhạo tác tài tạo xuất phẩm tiết ước ngữ liệu đồ hãm nhà
chênh lệch vênh chếch
chểnh mảng
chết chóc đói đứng đuối người ngay trẻ oan sống cứng non mê tươi thảm yểu điếng sớm
chi bằng chít chít bộ cục đoàn dùng đội hội lưu li nhánh nhiều phái phí phối phiếu tiêu tiết trả trường trả thu viện ủy lưu nhà khẩu thường thù đội sự hoa thứ cấp đảng ngân ứng trên dưới lễ
chì chiết
chí cha choé chết công cốt ích hiếu hướng khí lớn lý mạng nguyện sĩ tình thiết thú tôn tử tuyến ác thân nguy ít
chỉ bảo báo dẫn dạy dụ đạo điểm đích định đường giáo giới hiệu huy lệnh lối lui mặt may nam phối rõ ra số tay thị thiên thêu tiêu trích trỏ vẽ việc huyết đơn là có cần dành hóa nghệ vàng thiên thú khi được còn sợ mới riêng vì mỗi nhằm đến đơn
chị em ấy cả dâu gái ruột họ nuôi ta
chia buồn bùi cách cắt đôi đều lìa lửa lô ly phần phôi rẽ rẻ sẻ tách tay thành vui tổ xa nhỏ ra loại bài ca theo lãi hai
chìa khóa tay vôi ra vặn
chiêm bái nghiệm ngưỡng trũng bao tinh xuân
chiếm cứ dụng đoạt đóng giữ hữu lĩnh ưu trên lấy chỗ gần khoảng đa tỉ tỷ
chiến bại báo binh bào cục công cuộc dịch đấu địa đoàn hạm hào hữu khu lợi luỹ lũy lược lược mã phí phẩm quả sách sĩ sự thắng thuật thuyền tích tranh trận trường tuyến tướng tử vụ xa công lệ đoàn khí
chiêng trống
chiền chiện
chiết khấu giảm tính trung tự xuất cành áp khấu
chiêu an bài binh dụ đãi hàng hồn khách mộ sinh sĩ thức trò thương đãi dân
chiều cao chuộng dài hướng hôm lòng nay ngang qua rộng sâu tà tối theo chiều ngày mai về sâu mưa
chiếu bóng cố chỉ cói dụng lệ phim sáng xạ tướng ngựa ban lan thư cố giường chèo
chim chóc muông cánh di én non cu cảnh
chìm đắm xuống nổi sâu tàu lắng ngập khuất
chinh chiến phạt phục phu phụ
chính danh diện giới gốc giáo giờ giác khách khí khóa kiến luận lệnh mình nghĩa ngạch nhờ phạm phủ quy quyền quán sách sự tả tâm thể thống thức tích tông thị trị trực trường tuyến tòa tắc thất ủy vụ xác yếu bản bắc biên chuyên đáng đạo giáo diện văn phẩm phái nam bắc luận chủ thị ngọ vì là ngay từ phụ trong chắn chiến hạm sử đảng dạng khách ca
chín chắn muồi tới mọng mươi rộ bỏ suối đỏ tầng phần
chỉnh chu đốn hình huấn lý sửa sữa tề trang đảng thể đổi lại âm biên hợp cư quân lưu
chịu đựng khó chơi đòn khổ lỗ nhục phép tang thua tội thuế thiệt trách ơn án tác đau lụy sự lửa nhiệt nặng rét
cho biết dù hay mượn nên phép rằng thấy thuê tới vay không con bú điểm mỗi đến cùng đi qua tay các là ra phép cả phần thuốc tặng công thôi nghỉ xem ăn vào phá hưởng
chó sói mèo má dại chết săn
chọc giận ghẹo thủng tức phá trời
chói chang lóa lọi tai mắt sáng ngời
chọi gà trâu
chòm sao xóm râu
chong chóng đèn
chóng chầy mặt vánh lớn
chọn lọc lựa mua giống ra mặt nghề ngày tạo việc đúng trường
chót vót lọt cùng
chỗ dựa đậu đó đứng hiểm hổng hở ngồi nằm nghỉ ở trống trọ làm đây này ẩn khuyết yếu ngồi ăn chơi
chốc lát nữa chốc
chối bỏ cãi từ tai tội
chồi non mầm cây lộc
chôn cất chặt chân giấu vùi sống
chốn cũ nương quê này
chồng chất chéo chồng con đống cao cưới lấn ngồng vợ lên tài
chống án bạo chế chọi cự chịu cắt dịch đối độc đỡ hạn lại nghèo phá rét tham thấm trả trộm đông lãng đế lầy thiên đuối mại ẩm dột lụt bão nóng trượt sét viêm ma buôn gậy cháy giặc khủng đạn gian lừa mù tội tiêu trục thất
chốt chặn giữ khóa lại hạ cửa dân
chơi bời đùa khăm nhởi trò xấu đàn vui thể gái trội lại
chờ chực đón đợi mong trông xem kết hết duyệt thời
chở che khách hàng xe chuyên đò
chợ búa chiều đen nổi phiên trời quê đêm đầu cóc tết tình
chớ chi có hề nên
chợt nhớ nhận thấy đến tỉnh
chới với
chớm nở thu
chớp mắt bóng nhoáng thời bể lửa
chu cấp đáo du kỳ tất toàn trình vi chuyển niên tuần
chú bác giải mục rể thích thím tiểu trọng trương ý dẫn thuật chó bé mèo lùn công
chủ bút biên chiến chốt công động đề đích đạo đầu đất gia giáo hôn hòa khảo kho kiến lễ lực mưu nghĩa ngữ nhân nhà nhật nhiệm nợ nô quan quản quyền rẫy sở soái sự tịch tài tiệm tiệc thuê thuyết thầu thể tàu tướng toạ tọa trì trò trương tâm ý yếu xe chăn hộ bài thẻ rừng hàng hụi lưu đầu doanh quán cơ cửa biên nô tế thợ sử tàu trại vườn mưu từ nuôi đề
chua cay chát chan xót ngoa
chúa tể nhật công đất trời trịnh nguyễn thánh
chùa chiền làng cổ
chuẩn bị chi cho đích hóa mực úy xác y tấu nghèo tướng đầu trước mẫu đoán nhận độ ra hội mực kiến
chúc mừng phúc tết thọ tụng thư sức
chục nghìn năm triệu ngàn tỷ
chui lủi rúc nhủi luồn
chùi rửa
chúi mũi
chùm ảnh chìa bài hoa quả nhây tia tin thơ bóng rễ
chung cảnh cư cuộc chạ đúc đúng kết khảo lòng lưng sống sức tay thân thủy vai vốn cục chăn thẩm quy khảo tay kết quanh cho là nhau chi tình nhà đụng
chúng bay con cư mình minh nó nhân sinh ta tôi ông em cháu bạn anh tăng
chủng loại tộc viện ngừa đậu sinh
chùn bước tay
chuyên án biệt cần canh chế chính chở chú cơ đề dụng gia hóa khoa khảo khoản luận môn mục nghiệp nhất quản quyền ngành san sâu tâm tải trách trang trường tu tuyến viên viện chương cơ chính cần chở doanh đề dùng giúp thu chăm gửi đối giao về cung làm sử vụ mại mã
chuyền bóng tay
chuyến bay đi thăm hàng tàu xe công du về tham biển đò này trước sau
chuyển biến bánh bụng chỗ chở cư dạ dạng đạt dịch di đổi động giao giới gởi gửi giọng hóa hoán hồi hướng hình khoản lay luân lời mã mạch mùa nhượng phát phối quân sang tải tiếp tay thể tiền tới trường vần vận việc viện xuống về cấp sâu bệnh tuyến lưu ngữ vị biên ngành kiếp hệ đơn hồ tạo nơi cấu học phía trọng giá
chuyện đời gẫu kể phiếm trò tình trẻ vãn vặt vui xưa buồn gì gia trên này đó ma cổ cười nghề riêng làm nhà ngắn thực vì
chuốc họa vạ
chuốt tre
chuồng bò gà heo trại trâu lợn cọp
chuông điện báo chùa nhà
chuồn chuồn
chuỗi cung giá ngày sự cửa số hạt thời hoạt
chút chít đỉnh ít nữa lòng nào ơn gì tình
chụp ảnh chiếu giật hình phim mũ cắt đèn mạch cộng
chữ cái ký số tín thập viết nho nôm in hán nghĩa đề nổi quốc thường
chưa bao có chắc đến được hề kể từng thể tới chừng nên phải đầy biết đạt ai hết xong đóng đủ
chứa chấp chan chất đựng đồ hàng nước bạc
chữa bệnh cháy chạy khỏi lành trị thuốc lửa ngọng thẹn trị mẹo răng mắt
chức danh nghiệp năng phận quyền sắc trách tước vị vụ việc trưởng nữ dịch tư hàm hưởng
chực chờ
chửi bới mắng rủa thề bậy
chứng chỉ cớ cứ giám khoán kiến lý minh nhận nhân nghiệm quả thư tích tỏ từ thực tá tri bệnh nào
chừng mực nào độ hai ấy như vài này
chương hồi mục trình quy khúc này
chưởng khế ấn
chướng ngại tai mắt khí
co bóp cụm kéo giãn giật ro rúm quắp thắt dúm lại dân cơ giản
có chăng chí chồng công của gan giá hậu hạn học hại hiệu ích khi khả khoảng lẽ lợi lý lòng mặt nghĩa nghề người như nết nhiều phúc phép sẵn tài tật thai thể thực tình tội tổ tiền tên tuổi vẻ vị ý uy điều được đến cả thế gì hay sao thời mức trách thêm số cơ đủ việc nhà thu quyền ai vợ mang thâm một hai ba vấn khó kế tính học chuyên đầu trình tay cớ mùi hồi
cò mồi cử trắng súng kè vạc
cỏ cây dại hoa khô may rác tranh non lúa
cọ dầu sát xát rửa
cõi âm đời trần tiên lòng
coi bộ chừng khinh mòi nhẹ như thường thi trọng sóc mặt thi là trời
còi cọc hụ ô xương xe báo
con cái chiên cháu dấu đầu đê đẻ đường em gái giáp giống mọn mắt mình nghiện ngoan người nhà nhỏ nít nối nợ nuôi ruột rể rối số sông tàu tằm tin tạo tính thú thứ thuyền trai trẻ trưởng trỏ út vật voi bệnh buôn chữ cò cóc cờ dân dâu dốc dao đẻ lai lăn lắc lợn mồi mụ ở ong nai phe ranh sâu suối sói thơ trâu tem toán thoi nước bạc chồng mèo chim chó gà cá hư riêng chung cưng độc hoang trên khỏe khôn mồi
còn dư đâu lại nữa nợ mãi nếu non như trẻ về gì hơn có thiếu phải chưa được ai khó thấp nhiều mới đó bảo đang như nguyên sống dài chăng cho sót ít cần trong
cong queo vênh vút đuôi
còng lưng tay
cõng nhau rắn con
cọp beo
cóp nhặt
cọt kẹt
cô bác bạn cậu dâu đặc đơn đọng đồng độc giáo gái hồn họng lập nhi quạnh quả thân thế tịch út tiên ơi bé nương vợ hầu mụ
cố đạo chấp chủ định đô đấm gắng giữ hương hữu làm nhân nhiên sát sức tật tâm tri thủ vấn vị ý kết công quốc nông cùng hết nhiều thương chí
cổ áo chân cánh đại điển động đông đồ động hủ họng học kính lỗ ngữ nhân phần phiếu phong quái sinh súy tay tích thụ thi thuật truyền tục trướng vật vũ xưa xúy động tức đại nhạc chày bản bình bẻ phong võ lai
cỗ bàn cưới máy xe
cốc nước tai thủy chịu
cộc cằn lốc áo
cội nguồn rễ
côn đồ trùng trọng
cồn cào cát sát bãi
công an báo bình binh bố bộc bằng cán cao chúa chức chứng chuyện cộng cụ cuộc chúng danh dã dân diễn dụng đạo đàn đoàn đoạn đòn đồn đợt đơn đức đường giáo giới hàm hãm hội hữu hiệu ích khai khanh khẩu khóa khố kênh kích lập lao lênh lệ lệnh luận lực lý lợi lớn lẽ minh mẫu nghệ nghiệp ngày ngân nhân nhận nhiên nhật nông nợ ơn phá phạt pháp phu phẩm phí phiếu quả quản quyền quỹ quốc sai sá sản sở sứ suất sức sự sự tác tâm tắc thành thần thể thổ thức thương thủ thự tích tố tiêu tước tơ toi trái trại trạng trình trường trưởng tư tua tử ty ước văn viên vụ việc xa xã xưởng cụ an trái cán chính hiến đồng cung đất đầu lập tuyến suất luật bộc kiên khó điện tơ lương thức nghị mua bán nghệ dân giao ngay làm mỹ thái đã quốc
cồng chiêng kềnh
cống hiến rãnh thoát vật nạp ngầm sinh
cổng chào làng trường ra thông tam thành trời vào dịch trại
cộng đồng hòa hưởng hưởng sản sinh sự tác tồn thêm trừ với điểm đồng hợp dồn nghiệp lực cư dồn gộp lại
cốt cán lõi nhục nhằm sao sắt thép tủy truyện tử yếu cách đất mìn để khí
cột cờ điện mốc nhà sống thu buồm báo chặt dọc đèn đình nước số
cơ bản bắp bần bàn cấu chế chi chừng cực cầu chỉ địa đồ động đốc giới giới hàn hoành hội học hồ khí lý man may mưu ngơi ngũ nghiệp nhỡ quan quản quy sở số sự thể thủ tiết trí trơ xưởng yếu mật ngũ quỹ xương hữu nhiệt động nhiên lưu cực duyên đồ ngơi tính vòng chân cấu tim man
cờ bạc đảng đỏ gian hoa lê tướng vây vua hiệu xí quạt đuôi thi luân trắng hội phướn tổ quốc búa đèn
cỡ chừng nào lớn nhỏ bự áo giày vừa
cởi bỏ mở trần trói áo mũ
cơi nới trầu
cơm áo canh bụi cháo chiều hộp nắm nguội nước rang tẻ trắng trưa tối gạo no ăn lam tấm thừa bữa
cơn bão dông giận gió khát lốc mê mưa sốt sóng cớ ho co đau thịnh mơ hen
cợt nhả
cớ gì sao
cu cậu li ly lông
cú đấm đá pháp vọ sốc ném sút hích sút đánh mèo điện
củ cải chuối hành khoai kiệu năng sắn nghệ tỏi mài ấu
cũ kỹ mới rích
cụ bà cố già ông thể tỉ tổ kỵ đồ bị
cua biển bể đá đồng gái
của cải công chìm đút gửi hiếm hồi lạ nả ngon nổi nợ quý riêng rơi tin trời để dành ăn
cúc cu hoa áo cung trắng phương
cục bộ cằn cảnh diện đá tác thế trưởng tính tẩy súc mịch viên vụ điện nghẽn phó quân
cúi chào đầu gập mình rạp lạy
cùi bắp chỏ dừa
củi lửa đốt đuốc gộc khô
cùm kẹp chân
cúm gia gà mùa
cụm bài công cư từ thi hoa rừng dân máy ảnh di trang loa khu hồ liên đầu
cun cút
cung bậc cách cấm cấp chiêm cúc cầu điện đình đàn đường hỏi đốn kính khai kiếm mệnh nữ nghinh phụng phi quăng ứng tên tần thánh tiến thiếu văn hoàng vua tròn độ thương nhạc trăng hiến tiêu sức hình
cùng bàn chung cực cùng đinh dân đường kiệt khổ khốn lúc nhau quẫn tận thời túng với cảnh kỳ tham đi ngày đồng một các làm nhân ở quần ý loại tột bất hội học tên lứa ngành năm nguồn khi chia phe chí thẳng
cúng bái cơm dường giỗ lễ tế tổ ông vái ma
củng cố mạc
cũng nên như phải vậy thế có được là bởi vì
cuốc bộ đất cày xẻng bẫm
cuộc chiến chơi đất đời gặp gọi họp hẹn sống thi tình vận vui xét đấu đua đời điện điều trò khởi thảo tranh bầu cách bình tổng kiểm đàm
cuối cùng đời khóa mùa năm ngày tháng tuần vụ quý thế thu giờ kỳ chiều buổi hàng bảng sông nguồn vốn đợt ngõ bài
cuốn chiếu gói hút sách truyện phăng trôi phim xéo theo tập vở sổ bay từ chả lịch
cuộn băng dây mình phim trào giấy chảy
cuồng dại loạn nhiệt phong vọng tín nộ quay sát
cuống cuồng họng lá phổi quýt rốn
cuống quýt
cúp điện cua máy phạt vàng nước đuôi
cư dân ngụ sĩ tang trú xá xử an tri
cừ khôi tràm
cứ điểm liệu như thế thường việc cho mỗi sau cách địa mỗi
cữ gió kiêng rượu tập
cử bàn binh chỉ động đại hành hiền nhân nhạc người tạ tri tọa tuyển bộ lễ cán khôi đoàn làm quốc nhẹ
cự cãi ly li nự phách phú tuyệt
cưa cắt cẩm xẻ tay bom gỗ
cửa ải biển chính hàng hiệu hông khẩu kính lạch ngõ nhà sau sổ sông tiệm quan phật công khẩu thần tay ra vào quan quyền cuốn cấp xả rừng khép đình lò chớp gió phụ trước đóng hầm lính
cưng chiều nựng
cứng cáp cỏi đờ nhắc ngắc rắn họng đầu cựa tay ngắc vỏ đọng lại rắn
cựa quậy gà
cực chẳng điểm độ đoan hạn hình hữu khổ kỳ lạc lực nhọc tả thịnh tình trị đại nam bắc thân tiểu tận đông quang hàn tây nhọc
cước phí chú điện bưu vận tàu
cười cợt duyên đùa gượng hở khẩy khì khúc khinh mỉm nói nụ ra tươi trừ xòa vui nhạo chê khóc mát
cưới hỏi vợ xin chồng chạy treo gả
cương lĩnh nghị ngựa quyết quyền trực tỏa vị yếu mục thường toả giới thổ cường nhu
cường bạo công quốc độ điệu hào hóa kích quyền tráng thịnh tập toan thế lực độ điệu giáp hoá triều nô dương sức
cưỡng bách bức chế hiếp dâm đoạt lại hành chiếm đoạt từ hôn
cướp biển bóc cò đoạt đường giật phá ngày công chính của lời giật bóng mất đi
cứu bồ cánh chữa chuộc giúp giá hạn hỏa hộ nạn nguy nước quốc rỗi sinh sống sinh tế tinh trợ thế thương ứng vãn viện xét vớt cấp đói mạng chữa khổ lụt thoát dân người lấy độ cánh
cừu địch hận non
cựu binh chiến học ước sinh giáo giám chủ thủ tổng nho trào giao truyền đội bộ nữ quán phó bí chủ

dã chiến man ngoại thú tâm sử
dạ dày vâng hội tiệc con
dài dòng hạn hơi lâu dằng rộng thêm ngày lê kỳ cổ
dại dột khờ
dải đất lụa băng phân núi
dám chắc nghĩ làm nói
dàn bài dựng nhạc trải xếp mỏng xe dáng hàng cảnh trận lãnh đồng khoan
dán mắt nhãn tem keo giấy
dáng dấp đi vẻ hình vóc
dạng bản thức sơ vẻ hóa
danh bạ bất ca dự hài hiệu hoạ lam lợi mục nghĩa ngạch ngôn nhân phẩm phận sách sĩ số sử tánh thắng thiếp thơm tiếng tính từ tướng vị vọng xưng y dự giá nhà lục ngữ tác hàm hề
dành cho dụm riêng giật lấy thời sẵn ra
dao động kéo phay mổ găm
dạo chơi mát này đầu quanh phố
dày đặc dạn công vò dặn
dạy bảo dỗ học đời nghề thêm chữ hát kèm làm bơi
dãy bàn nhà núi phố số
dặn dò con
dân ca chài chính chủ chúng công cư dã doanh dụng gian giàu làng lập lành nghèo ngụ nhạc nguyện phòng phố quân quyền quê quốc sắc số sinh sự tâm tình tộc trí tục tuý vận vệ y bản thường đen di nuôi đặc biết cử bầu ý hiến
dẫn chứng chuyện dắt dụ đầu độ đến giải khởi lối nước nhập truyền xuất liệu đường lời luận chương trình cường tới điểm ngành điện
dần dà dần trôi tới lên đi được mất về quen hoàn
dâng cao hiến hương tặng trào lên nước
dập dìu nát tắt lửa dịch tai nổi
dâu con rể tằm tây
dấu ấn chân chấm chỉ hiệu hỏi mốc phẩy son tích vết vân câu tay chức giáp mộc
dầu cá hỏa khí lửa mỏ nhờn sao thô tràm vậy ăn gội mà rằng tư diesel gió
dậy sóng thì sớm men đất
dây chuyền cáp cung chun dưa điện đàn leo thép thừng xích dợ rốn thần cương nối an thun mơ
dè bỉu chừng dặt sẻn xẻn
dễ bảo chịu coi dàng dãi hiểu nhớ nghe thấy thở thương tính chịu gì bị làm tiếp nhận gây tìm bề bay sử gần nhất ăn nuôi thực đọc vỡ
dệt kim may vải thổ lụa nên
di chuyển chúc chứng cư dân dời dịch động hài họa lý sản tản tật thể tích trú truyền tồn tinh ngôn căn nguyện mệnh
dì ghẻ dượng ruột
dị bản biệt dạng đoan đồng đồng giáo hình hợm nghị nhân tật thường tộc tướng ứng vật hóa
dịch bệnh chuyển giả hạch hại lý giọng mật tễ tả thuật tự vụ vị hóa cúm sởi sốt tễ viên nhầm covid lợn lây
diêm dúa dân vương sinh
diễm lệ phúc
diễn án biến ca chính cương dịch đàn đạt giả giải giảng kịch nghĩa nôm tả tập tấu tiến trò thuyết văn viên xướng xuất xét ra nhiên kỹ ngâm biến đạt
diện kiến mạo tích tiền bao mục chẩn tự rộng hộ đối áo
diệt chủng khuẩn trừ vong cỏ muỗi sâu giặc trùng tận lăng bọ dịch nấm
diệu kỳ vợi
diều hâu
dìu dắt dịu
dinh cơ dưỡng thự điền lũy
dính dáng líu chặt kết chưởng liền mắc máu
dịp may tết này lễ đầu cuối hè nghỉ sinh
dịu dàng êm hiền ngọt nhẹ mát
do dự đó thái thám vậy đâu đấy nhà bất
dò dẫm hỏi la xét tìm đường đoán
dõi theo mắt
doanh gia lợi nghiệp nhân số thu trại thương nhân
dọa dẫm nạt người giết
dọc đường ngang theo bờ tuyến
dòm ngó
dỏng cao tai
dòng chảy chữ dõi điện họ giống máu nước sông suối thác tộc sữa tiền vốn dữ người đời sản kẻ tu họ nhạc xe
dõng dạc
dọn dẹp đường hàng nhà vệ cơm ra về đồ sạch
dồi dào
dỗi hờn
dối gian lừa trá mình
dội bom nước lại ngược
dồn dập ép nén điền đuổi lực sức tụ vào về hết
dốc hết lòng sức núi toàn đứng ngược đèo
dông bão dài tố lốc
dở dang khóc hơi ẹc chừng
dỡ bỏ nhà hàng
du canh côn dương học hành khách kích ký lịch ngoạn nhập mục mị xuân thuyền mục cư lãm hí khảo thủ
dù cho rằng vậy sao lượn dì ai chỉ có đã là không vẫn còn nhảy bất
dụ dỗ hàng khị
dũng cảm khí lược mãnh sĩ tướng
dung dị dịch hòa hợp hợp lượng mạo môi nạn ngôn nhan nham thân tha thứ tục túng tích
dùng dằng dà cho hết làm thuốc đến để bữa thử chung lại vào cơm bạo tay
dụng binh công cụ ích lực tâm ý võ
dúng tay
dư âm luận thừa vật vị địa dả ảnh chấn nợ đồ dật sức hưởng lượng đảng số địa
dữ dằn dội kiện liệu tợn
dự án báo bị cảm chi định đoán hội khán khóa khuyết kiến luật liệu phòng phần thảo thầu thẩm thi thính thu toán tính trù trữ ước bị phiên họp lễ kỳ tuyển tiệc nguồn kỷ trận chương đại
dứa dại
dựa dẫm theo trên vào dậm
dừng bước chân lại tay đóng hẳn học việc lưu thở xe hoạt ở phát
dựng bia chồng đứng nên phim vợ nước lên cờ chuyện lại xây đảng cảnh
dược chất điển liệu lý phẩm sĩ sư tá tề thảo tính vật học vị
dưới đây mặt này nước ông đất quyền sự chân đáy hình dạng tay trần đó bóng trướng các ánh
dương cầm cực gian lịch liễu mai thế tính vật xỉ vong châu oai vị tử trần
dưỡng bệnh chất đường già khí khuẩn liệu lão mẫu nữ phụ sinh sức thai thân thương tử da nhi ẩm
dứt bỏ điểm khoát tình ý lời cơn nợ đau ra
đa cảm canh dạng dâm diện dục đầu đoan giác khoa lợi mang mưu năng nghi nghĩa phần phương quốc sầu sắc số tài tạp tầng thần thê thức tiết tình túc từ ngành chiều mục kênh cấp chức quốc lĩnh nguyên tuyến phương thành dụng đảng
đá banh bóng cẩm cuội gà hoa lửa lửng mạt mèo nam ngầm núi ong ốp phiến quý sỏi thúng vôi xanh tảng ba hộc dăm cầu granite
đà điểu đao giáo tăng phát
đã đành đời khát thèm vậy rồi từng có được là đang không và đến bị sẽ lâu khai thế đưa trở tạo giúp qua hoàn thực góp làm
đả đảo động kích phá thông thương kiếm
đại bại bàng bác biểu biến bộ chiến cục chúng cổ công cương dịch dương diện diện đa đảm đao để đế điền đình đoàn đô đồng đội đức gia hàn hải hạn hạ hạ hình học hội hồng hùng khái khái khoa kích lãn lễ lộ lục lược lượng lý mạch não nạn ngàn nghĩa ngôn nhân nhạc phong phu phúc quan quân quốc quy sảnh sứ sự tá tài tang thần thánh thắng thể thọ thừa thượng tiền tiệc tiện tiểu tội tràng trà tràng trí triều tu từ tuần tướng tự vương vũ ý lão biểu gia dịch hồng trung pháp ngàn tái loại tỉnh sư tu hóa nhảy bản đăng lộc từ thắng lý
đài các cán gương hoa thọ tháp trang truyền vật phát tưởng báo quan hóa liệt sen phun bắc tiếng
đãi đằng ngộ tiệc khách cát vàng
đám bạn cháy cưới đông giỗ hỏi ma mây tang cỏ rước người hội tiệc đất ruộng lửa trẻ
đảm bảo đang đương nhận trách nhiệm phụ
đàm đạo luận phán thoại tiếu phú
đạm bạc cá ure
đàn áp bà bầu anh em ca chị cầm con đá gà hồi nhị ông ghi tranh nguyệt hát trâu bò kiến tế đúm hương vịt lợn cá ong
đản sinh bạch
đán
đạn bom dược lửa pháo đạo
đang cai khi tay tâm lúc là có được ở còn trong làm đêm thì sống độ điều học dần trên đi giữ dạy rất diễn bị chờ khắc muốn sinh thực tiếp phát công gặp
đáng chú đời giá kể khen khiếp kính lẽ lo lý mặt nể ngại ngờ quý sợ tiếc thương tin trách tội yêu nhớ ghi được mừng nói tự báo ra sống là buồn
đảng bộ cộng cử đoàn phái phí sâm tịch trị trưởng ủy viên vụ cương sử khóa
đãng trí
đành chịu lòng phận rằng hanh phải là chấp bỏ
đánh bại bạc bài bạo bạt bạn bắt bật bể bóng bò bom bẫy chác chặn chén cá chết chìm chiếm cờ cắp chữ dấu dẹp du đập đàn đắm đổ đồng đố đôi động đùng đuổi đu đường đoán gục giá ghen giặc giậm giáp hạ hơi hỏng hàng khẽ lạc lẫn lộn lui lừa lưới máy mất mùi nhau nhẹ nhịp ốp phá quả rơi sụp tháo thắng thóp thuế thức tỉnh tiếng tráo trận trống trượt úp vần vật vỡ vào xe cuộc thành trầm phấn thuế răng
đào bới hát hoa kép luyện mỏ ngũ nguyên ngạch sâu tạo tẩu thải thoát tiên kênh ao giếng hầm đất xới binh
đảo chính điên điện lộn ngói ngược ngữ phách vũ nợ lộn quốc chiều mắt ngọc khỉ
đáo hạn để lại tụng
đạo cô cụ diễn dụ đức giáo hàm hạnh hồi khổng lý luật mạo nghĩa nhạc phật quân sĩ sư thánh thiền thường tặc văn hiếu thờ nho hữu mẫu phật luận
đạp đất đổ bằng xe phanh vịt xích thanh
đạt chuẩn được đến đích lai lý mục tới yêu thành giải hiệu chất kết mức trên tỷ ít chỉ khoảng số doanh điểm khá tiêu danh tầm khoảng hơn trung tốc giá lợi gần kế
đau buồn bụng đầu đáu đẻ đớn khổ lòng nhức nhói ốm thương thắt tim xót xé tủi lưng răng mắt bệnh dạ vai đời
đay nghiến
đáy biển lòng mắt sông tam giếng quần
đày ải đọa
đắc chí cử dụng đạo lợi lực nhân thắng thế thời địa tội ý nhân địa co tâm
đặc ân biệt cách chỉ chủng công cứ dị điểm định dụng hữu khoản khu kịch mệnh nhiệm phái quánh quyền sai san sắc sản san sứ sệt tả thù tính tính trách trị trưng vụ xá công thẩm hiệu khu ruột thái nông ngữ
đăng bạ báo cai đài đàn hình kí ký khoa ngôi quang tải tin tên trình ten ảnh lên quảng hỏa phát quan bài bạ lại kết kiểm lục
đắng cay chát lòng ngắt họng
đằng đằng la ngà này sau trước xa thẳng vân nào ấy
đẳng cấp chu lập thức hạng trật tích nhiệt
đắm chìm đuối say tàu
đắn đo
đắp đổi chăn đập điếm nền chiếu đê mộ mặt tượng
đắt đỏ giá hàng khách khô tiền nhất hơn
đặt bày bút cọc chân cược để điều hàng lưng lễ mua mình nặng nền niềm ra tên trước vòng vé lịch trụ tại hẹn câu vấn chỗ đầu mục lợi hoa vào cao lên trong tiền dấu dưới sở bàn tiệc hỏi kế tính
đâm bị bổ chém chồi đầu lao thủng ra nhau xe trúng toạc
đầm ấm đìa lầy đất sen thấm vui phá già lúa
đẫm máu lệ mồ nước
đậm đà đặc nét nhạt phà sâu chất tô
đần độn
đất bãi cát đai đá đèn đỏ đồi hiếm hoang hứa khách liền liệt lành màu nặn nền nông nước ở phù rừng sét sứ thánh thịt thổ trời trồng vàng văn lúa công khu ruộng vườn vôi thờ cằn hoa bồi
đâu đấy đó đây phải ra vào có dám xa là nữa như mà
đấu dịu đá đầu giá giao hót khẩu kiếm loại lí lý pháp sĩ súng thầu thủ tố tranh trí trường võ vật tập xảo bò lực nối tay mưu
đầu ấp bạc bài bài bàn bảng bếp bò bút bù cánh cầu cơ cuối công cổ cuối đà đàn đạn đảng đạo đề đĩa độc đội đời đuôi đường gấu gối giờ gió hàng hè hồi hôm hai khóa kia kỳ làng lâu lĩnh lọc lòng lưỡi lâu mày máy mẩu mối mùa mục mũi mút năm não nậu nêu nguồn nước ngành ngày ngõ óc ối ông phiếu phố quân ra ruồi sai sách sổ sỏ sóng súng tàu tay tập tắt tháng tham thai tiên tiêu thú thừa thu thủ trâu trang trận trò trọc trộm tuần tư trần trước trên trung vào vú vai vụ vụ xuân xe xuôi người mũi số quý thế tôm vòi tháp nhọn thôn dòng nổi nóng tối khấc trâu trường cấp tăng mạch
đậu hũ đen đũa đất mùa nành phộng phụ phụng rồng tương tằm xanh khấu đỏ lại cao xe tàu
đây đẩy đó này là cũng
đấy chứ đẩy
đầy ắp ải ấp bụng dẫy đặn đủ đàn đường hứa hơi ăm năm năm rẫy tháng tuổi tràn tớ vơi triển nhiệt tính đất máu màu hy trách sức tự tâm tiềm khó mình tiếng người kịch cảm quyến
đẩy giá lui lùi mạnh nhanh đưa xa xe trách ra cao khỏi vào mức lên dần tiến tới
đe dọa nẹt nạt
đè bẹp đầu ép lên nén nặng xuống chừng
đẻ con đất khó ra trứng rơi chửa mổ thuê thường
đem đến lại lòng bán về theo đi ra cho tâm tới tiền tài vào sức con bỏ
đen bạc đét đỏ đặc giòn huyền kịt láy lánh lay nhẻm sạm sì thủi tối trắng đủi
đèn cầy cù dầu đỏ đóm điện lồng neon ngủ pin xếp nháy đường pha hiệu giao chùm led sáng kéo trời
đeo bám bòng đuổi đẳng kính mang nhẫn khẩu đồng vòng theo
đẹp đẽ đôi lão lòng lứa lời mã mặt mắt nết nhất trai trời tuyệt ý duyên đội như hơn thêm
đê điều hèn hạ mạt mê kè bao vỡ
đề án bài bạt cao can cập cử cương dẫn đạt đóm đốc giá giải hình kháng lao mục nghị phòng quân tài tên thi tặng từ vịnh xuất xướng ra bài pô huề
đế chế đô giày hiệu quốc quân vương
để bụng bày cho chế dành đến đời giống không lại lâu lộ mà mặc mắt mất ngỏ ngoài phần tang tâm tiếng trống trở ý ra yên đáp giúp có tránh làm được phục đảm các người tạo xảy nâng phát thu giải xem thực tham hoàn góp quên khắc ngăn xử tiếp rơi cùng
đêm đêm đông hôm khuya nay ngày qua trường trắng tối giao diễn mai hội nhạc giáng thơ
đếm ngược tiền xỉa số phiếu
đền bồi bù chùa đáp đài miếu mạng nợ ơn thờ tội tạm hùng
đến đâu đỗi gần hẹn khi kỳ lượt nay nơi nỗi tận thì thời tuổi từ với cùng mức cả hết năm tháng ngày được thăm nhà cuối các người nhiều dự việc đó đây chỗ trường chơi học tai bất lúc rồi sáng lấy hạn từng thế giữa khám thế độ như khoảng giờ hơi đích chết khó khách
đều đặn đều nhau khắp có được là phải do tay bị cho mang đạt bước không đã lệ cần phản đúng
đi bộ bụi cầu chơi chợ cửa dạo dây đất đày đái đêm đôi đời đứt đứng đường đến đầu đối đường giày học hỏi khám kèm khách khỏi khuất làm lại lên lễ lính lùi luôn lạc lượn mây nghỉ ngoài ngủ ngược nhậu ngang nữa phép qua ra rừng sâu săn sông sứ sau tắt tắm tây theo thi thăm thực thu tiền tiêu tìm tới trước tu tù tuần tong tắt vay vào vắng vãng vận về viện việc vòng vốn xa xe xem xin xuống xuất nhanh đầu kiện hái biển câu lao nước tàu chữa du dân cùng chùa tiên từ cày đêm nước bắt mua chăn chụp giao vận phát đúng ăn đón
đì đùng
đích danh đáng thân thị thực ngắm tôn xác
địa bàn bạ bộ chấn chất chỉ cốt cực danh dư đạo đầu điểm đồ giới hạ hạt hình học khu khối lan lí lôi lợi mạo mạch ngục nhiệt ốc phận phủ phương sản tầng thế tô từ tức tinh tuyến văn vị vật vực y chính chủ chi thục linh thổ quyền vật cầu lý bảo đạo
đìa cá tôm
điềm báo đạm gở lành nhiên tĩnh
điểm báo ảnh binh chác chỉ chuyển chuẩn danh dừng đầu đích đến diễm diện hẹn huyệt kết lại mặt nhấn nhanh nhìn nóng phấn sách sáng số tâm tập thi thưởng tin trang trắng trừ tựa tuyến xuyết yếu giao bán cầu trường bưu du chung đen phục mốc chốt lẻ thu tựa cao nghẽn rơi đặc tiếp phần tương trọng trung hòa tương dịch mạnh cộng khác
điên cuồng dại đảo đầu khùng loạn rồ tiết nặng
điền bạ chủ dã địa hộ kinh khuyết thổ trang viên thế từ vào thanh dã kinh
điển cố hình tích trai chế lệ phạm chương
điện ảnh áp báo cao cực chính dung đài đàm đóm giật giải hạ học hóa khí lạnh lực lượng não năng nước phân phủ quang sinh tâm thoại thế tích tín toán trở trường từ tử văn tử xẹt thờ biên ngọc tải hạt gió mặt biện kính máy chia báo sáng nguyên hoa lưới dân biên toán ảnh cơ
điều áp binh chế chỉnh chuyển dưỡng độ động hành hòa khiển kiện kinh lệ lệnh luật lệ nghiên ngự phối tệ tiết tra trần trị trước ước vận lợi mong ấy này tiếng dừng tốt đó kỳ quan ra chế phái gì đình trọng hay đơn hướng khoản nhịp bí không đáng cơ lượng kiến độ hại được mang tra phi chuyến giải tài
điếu cày văn đóm phúc tang thuốc
điệu bộ đà múa hổ hồn nghệ nhảy hò lý ví
đinh ba hương ốc tai ninh mũ
đình bản chỉ chiến chùa công đám đốn hoãn lang lạm làng huỳnh sản trệ trung chế thần đốn
đính chính hôn kèm ước chính
đỉnh cao chung điểm đầu đồng núi dịch lũ tháp đèo triều
định canh chế chí cư cư danh dạng đề đoạt đô giá hạn hình hướng khung kì kiến kỳ luật lí lượng liệu mạng mệnh mức nghĩa nghiệp nhiệt phận rõ suất số tội tính tự tuyển vị ước ghi cỡ hướng luận cơ khoản ngữ làm danh
đít vịt
đo đạc đếm đường huyết lường ván nhiệt đất thân chỉ lọt tốc khám chiều
đó đây là cũng có chính đến được cơ còn cần không các nhiều như tới nên
đò dọc giang ngang máy đưa
đỏ au bừng chói chót da đắn đen hoe hỏn lòm lửa lừ mặt mọng ối rực son tía tươi thắm bếp
đọ sức
đoái hoài
đoan chắc chính hùng ngọ nghiêm trang
đoàn bộ đại kết kịch phí phim quân tàu thể trường tụ tùy viên viện kiểm xe công kinh khách cán học thanh giám cứu diễu người văn thuyền liên tham du phường nghệ ca dân trưởng múa khảo tàu dự ta nhà cơ
đoán chừng định già mò số trước biết mệnh
đoạn đầu đường hậu hồ nhiệt trường tuyệt tháo văn tang phim kết này cuối thẳng mã nghỉ trích giao trần băng từ
đoạt giải chức lợi mạng giải ngôi quyền vị
đòi hỏi nợ công tiền lại được quyền con bồi
đói ăn khát khổ kém lạnh lòng meo nghèo no rách rã rét cơm bụng
đọi
đón chào dâu đầu đưa đường đợi gió giao khách lõng lấy nhận năm nghe rước tết tiếp trả xe tin xuân bằng tuổi bạn đoàn bắt con xem sóng bóng hè du
đòn bẩy cân gánh tay thù bánh ghen hiểm hồi kê roi chày đánh
đong đếm đo đưa đầy
đóng bao băng cửa cọc chai chốt cục đinh đô đóng gạch gói góp giả hộp họ kịch kín khung khố khuôn khóa mở mộc nút phim quân sập tàu thùng thuế thầu trại tiền vai vảy ván mới dấu bảo đủ cho góp gông sổ phí quỹ tại và thêm bù theo tiếp băng điện thuyền chặt góp cặp
đọng lại vốn nợ nước
đọc báo bài bản giả hiểu kinh lệnh sách thuộc thêm to thơ truyện điếu diễn viết tin lại lướt được xong thử qua nhanh chính
đót
đô đốc hội la hộ thành thị vật úy lực phủ
đồ án ăn bản bỏ bàn biểu chay chơi cổ cúng dùng dơ đạc đảng đất đá đen đeo đệ đồng đựng đường gia giả gỗ gốm hàng hiệu họa hình hộp hèn khảo lễ long lót lề mã mộc mồi mừng nghề ngũ ngủ nhắm nho nhựa quý sộ sứ sành tang tế thán thêu thị thức thừa thủ tể trang trận tre tồi uống vật vải vớ xôi dùng nấu thể cũ thiết dày uống nghề nội tốt ngọt đá bơi nướng
đố kị kỵ phụ ai nhau vui mẹo
đổ bể bệnh bộ dồn đầu đất đình đồng đốc gục hồi lệ lỗi máu mồ nát nhào ra riệt rác sập sụp tháo thừa tội trường vấy vào vỡ xô xuống xăng nước dốc mưa dài bê đèo chất bóng thêm tiền
đỗ đạt đen quyên xanh đại xe cao trạng trọng đại
độ cao chính dài dốc dày ẩm đậm giãn lượng lớn lệch lồi mặn mật nghiêng nhạy nhớt nóng phì phân pha phủ rộng sâu sinh sáng tin trì tuổi vong xiên xốp xưa từ dư đường thế cứng rung nét gần trễ khó thân mạng lại tan chênh nung lì bền bao mở lùi ngũ rày trung
đốc chiến công gươm học phủ suất thúc tờ
độc ác bạch bản bản bình ca chất chiếm chiếc canh dược dính đắc đạo đáo đảng giả hại hành hiểm hữu kế lập miệng mộc nhãn nhất nghiệt quyền tài tấu thân tính thoại thần tôn tố trị tôn tử vị hại cô thê đoán giả bình lạ chủng đáo đinh thạch
đôi ba bên bạn bờ bóng chút co chối chỗ chân điều đũa đó đường giày hồi khi khúc lứa lúc lời mách mắt nơi phần tai tay tám tất vai ta cánh chim mươi nét má vợ môi co phen dòng
đồi bại cát chè dốc mồi hoa núi phong trọc trụy cọ thông quân nương cao
đối cảnh chất chiếu chọi chứng chứng diện đáp đầu đãi đấu địch đỉnh đơn kháng kênh lại lập lưu mặt ngẫu nghịch ngoại ngạn nghịch nhân nhau nội phó phương sách số tác thoại thủ tịch thủ trọng trường trướng tượng tụng ứng tuyến với xứng xử lưu nội tầng thẩm tác chứng đẳng âm tranh
đổi bằng canh chác chiều công chỗ dạng dời đời giọng hướng họ hướng hẳn lấy lòng lại mạng màu máu mới nghề ngày nhau phong phe phiên sắc tên thay thẻ tiền trắng trao vai vận ý hành giấy mẫu chiều thừa sách vở quà bảng địa trả
đội bóng bạn cổ du đặc giá hình hợp lốt lân mồ ngũ nhạc nhóm nón ơn quân sổ tàu tuyển trời trưởng viên văn vốn tự xe múa mũ bay khách tuyên thi thanh thiếu nhóm cứu dân chuyên giá khách vận thủ chủ bếp
đồn ải bót điền đại đãi thổi thú trú trưởng biên công cảnh rằng đoán binh
đốn củi cây ngã hạ mạt
độn thổ thế bông
đông âm ấm bắc chí cung dân du dương đảo đặc đậm đầy đủ đúc đỏ kín khách lạnh lạnh nam người nghẹt nghịt phương quân qua sang sơn tây trùng vui xuân y cô á con tay máu âu hà con gấp nhất sản thức khô đá hàn hải bắc tiết
đồng âm ấu áng bạc bái bạch bào bạn bằng bang bộ bộc bọn bệnh bóng cảm cam chí chiêm chủng chua cỏ cô cốt cư cân dạng diện dao đạo đảng đại đẳng đất đen đều đen điệu điền đoàn đô đội đơn đúc đích hao hành hạng hạn hình hỏa hóa hồ hoang học hòa hội hương hữu huyết hun hang khí khối khoa khởi la lao lần lầy lòng loạt lõa lúa lợi lứa mẫu minh môn mùa mưu nát nào nai nghĩa nghiệp nghề nghĩa ngũ nguyên nhất nhân nhiệm niên nội nữ nước phạm phân phẩm phong phục quà quê quy rẫy ruộng ràng rừng sàng sắc sinh sự suất tác tác tâm tài thau thanh thanh tháp thời thuận thiếp thoại thoại thiếp thời thế tiền tính tình tông tộc trắng trang triều trinh trục trũng trưởng tử tịch tiến từ tuế tuyển vị viên vọng vốn ý xu y chủ trì chủng biện chua bằng hành nai nữ tháp vị khô lương nhận rúp lan quan tiên thuế thau khóa cỏ
đống đa lửa rác tiền đổ lương đồ cát rơm thóc giấy
động bào chạm cơ cỡn cấn chạp dao dụng đất đĩa địa đậy đình đậu đồ hình học hướng kinh khẩu lực lòng lượng lắc mạch não não ngữ năng ngữ mạch phách phòng rồ rừng rúng sản tác thai thái thổ tĩnh tính tiên tình tâm trời tử từ vật viên binh đũa thời lao tay não đến kinh gió rồ dục cơ
đơ cứng đẫn
đờ đẫn người
đỡ đần đầu đẻ đạn gánh phải bóng hơn tốn mệt khổ lo nâng dậy
đợ
đời chót con đầu đời mới nay nào sau sống sống sau tư thuở thường thực trước người vua tổ bố kiếp cha đầu ông cháu trẻ hùng trần nghệ công thứ kia lính thật cán tướng xe
đợi chờ chực lệnh đến cho khi
đơm đặt hoa
đơn âm bạc ca chiếc cử cử cực cây côi cung điệu độc đề giá giản giản khiếu kêu kiện lẻ nam nguyên nhất phương phó phẩm sơ sai sắc thân thuần thuốc thư thương tố tiết từ trình tính trị tử từ vị xin ngữ hàng côi lập đăng đề đặt thầu điệu độ nữ chất thuần khám khiếu gửi kiểu tuyến vị ca
đớn đau hèn
đợt phát này đầu hai một cao sóng khám kiểm cuối bùng nghỉ tập thi rét thi mua nắng thực sau tăng ra mưa không tuyên truyền
đu bám dây đủ đưa quay quay
đủ ăn chuyện dùng điều đường kiểu loại mùi mặt màu sức số thứ tư vẻ tuổi khả trình tiêu năng mạnh các năm và để cho tháng lớn tiền nghị dày người sống ngày thời niềm nước không nghĩa tài cơ tốt
đũa bếp thần tre
đùa bỡn cợt giỡn nghịch vui với
đua chen đòi nhau ngựa tài tranh xe thuyền nở thơ bò
đúc kết khuôn rút đồng chuông tượng tiền gang
đục khoét đẽo ngầu thủng thuỷ mờ
đui mù
đùi gà lợn
đùm bọc
đun nấu sôi bếp nước
đùn đẩy
đúng đắn độ giờ hẹn hướng hạn lúc lý mực mốt mức mùa nghĩa sai thật tuổi vậy kỳ thời cách quy chỗ pháp nơi như là theo thực số ngày sự luật tiến tuyến đối trình chế mục quy hệ nội nguyên bản chất tầm phương thủ yêu vào trọng đây đủ thẩm tội tên nhất phép
đụng chạm độ đầu phải tới xe đến
đuốc hoa lửa tuệ
đuôi mắt sao tàu cá ngựa
đuối lý nước sức
đuổi bắt cổ kịp khéo theo việc học ra đi
đút lót túi ăn vào
đưa ảnh cay dâu dẫn đà đám đẩy đón đến đường đò duyên đi đón hối linh lại lối lên ma mắt ra rước tin tiễn tang tới thư vào về tay vấn bào ông trước con hàng mình các tiền chuyện nước người cho bóng xuống dưới nhau
đức cha dục độ hạnh hy mẹ ông phật thánh thầy tin tính trị vua ân chúa bà tướng mộ hồng
đứa bé con ở trẻ nào cháu em
đực cái
đứng bóng cái chắn chân dậy đầu đắn đơn đường giá hàng im khựng lên lại lớp mũi ngồi nghiêm núi ngoài sau sững thẳng trước tuổi tên vững vị yên ở trên vào bên cạnh thứ lớp máy ra trong gió bếp nhất
đừng có hòng để nên quên bao bỏ làm đi nói vội lo ngại
đường ai ẩm bay bệ bộ biển biên bóng bờ bưu cái cày cao cát cụt chân chéo chim chính cong cùng cung cấm dài dẫn dây di đá đạn đất đèo đêm đèn đi đời đột đua đường đê giao gân gấp hầm hào hòa hàng hoàng huyết hóa hướng hẻm hô kẻ khâu khỏe kính kiến kiện kim lăng lang làng liên lối lộ lưới luật máu mật mòn mía mật may mở muối nét ngang ngọt nhánh ngắm ngoại ngôi nước nứt nối ống phân phố phèn phải phèn phên quai quan quốc ranh ray ruột rừng sá sắt song sông số sống sữa sườn tắt tải thông thẳng thư thi thơ thở tỉnh tình tơ trắng tròn trường trục truyền tiểu tiệm tuần từ ướp vành vận vào vân ven vàn viền vòng xá xoắn xe xích xiên xóm quê nhựa băng vốn làng bờ ra lên trên tuyến hoa tiêu mới dây kênh về vạch vệt mật tiến hậu cơ cát hoạn
được ăn cái bữa cuộc không kiện lòng lời mắt mùa mùa nết nước phép rồi thể thua thế thế tội tiếng trời việc coi gọi các hưởng cấp cho tổ thực đánh nhiều sử coi tham người nhận hỗ đưa phát xem nhà triển biết tăng thông bảo xây làm quy chính ban mở giao quan đặt ghi hướng tạo duy chăm tiếp yêu giải nâng đào phê chi tập thanh chia xác bao một công quan đầu hoàn giữ trao sự mua phân thành học dùng nhắc mời bán đóng miễn dịp tạm đi cứu việc mất về trả áp
đương cai chức cục đại đầu đường kim khi lượng nhiệm nhiên sự thời thứ triều thế
đượm buồn
đứt bóng đoạn đuôi gánh gãy hơi khúc mạch ruột rời tay mạng quãng dây bữa cầu
e dè ngại sợ lệ thẹn ấp
em bé chồng dâu gái họ rể ruột trai út vợ nhỏ
ép buộc duyên giá lòng uổng dầu cân
ê chề hề ẩm kíp
êm ái ả ấm dịu đẹp đềm ru tai thấm xuôi
ga lăng tàu ra
gà chọi con mái mẹ ri trống tây vịt đồi công rán
gạ gẫm
gác bếp bỏ cổng lửng xép mái chắn thi
gạch bỏ chân đầu hoa men ngang nối ngói nung lát xây chéo đỏ
gai góc mắt ốc
gan dạ góc lì lợn ruột thận bàn nhiễm
gán ghép nợ mác cho tội
gạn lọc đục hỏi
ganh đua ghét tị tỵ
gánh chịu hát nặng vác xiếc nước gồng vàng hàng nợ trách
gào thét khóc
gạo cội nếp tẻ nước cơm tấm lứt
gay cấn gắt go
gãy gọn vỡ chân đổ tay xương cành
gặm nhấm cỏ
găm giữ hàng
gắn bó kết liền mác chặt với bảng biển liền trên huy máy thêm
gắng công gượng sức
gặp gỡ khó mặt nạn nhau phải may lại rủi mưa trở thời nhiều gió ai sự trực được lúc gở
gắt gao gỏng
gặt gao hái lúa đập
gân cốt guốc
gần bờ đây gũi kề nhau như xa lại nhất đến cận nhà hết sát một kỳ trưa nửa dân đúng cuối bằng
gấp bội đôi gáp khúc rút rưỡi ba hai nhiều mười năm bốn nếp giấy lên
gật đầu gù
gầy còm dựng gò guộc mòn nhom yếu gộc rạc ốm
gây cấn chiến chuyện dựng gổ hại hấn khó lộn mê nên ra rối sự thù tai tạo thương tội trồng giống án ô nhiễm ảnh quỹ ấn cản mất nguy áp tổn thiệt bệnh hậu lãng khó phiền bức nhiều dị nhầm hiểu cháy trở dư bất đau sốt tử xôn được
gậy gộc chống
ghe thuyền tàu
ghé bến qua mắt tai thăm vào
ghen ghét tị tức tuông
ghẹo gái
ghép cành đôi nối vần gan thận tạng tim cây hình mô da tủy
ghét bỏ cay
ghê gớm rợn răng sợ tởm
ghế bành đẩu đá dài gỗ nhựa nóng tựa xoay ngồi băng
ghi âm bàn chép chú công danh đậm điểm đĩa giá hình lòng nhận nhớ ơn rõ sổ số tạc tên vào thu trên lại đúng đầy ý tội thêm dấu bàn nợ trong ở năm hồ địa ngày nhãn phiếu
ghiền rượu
gì cả đâu đó thế vậy nữa hơn ngoài đang cũng mà về
gia ân bảo bản biến bộ cảnh cầm chánh chính chủ công cố cư cường dụng đinh đình đạo đồng giảm giáo hạn hành hương huấn hệ huy khách lễ lộc môn nhân nhập nô nghiệp phả pháp phả phong phụng quyến quy sản sư súc sự tài tăng tâm tế tiên thất thế thêm thuộc tộc tốc tổ trang trọng trưởng truyền tư tướng tử vị vụ bội cát nhiệt tướng cầm công giáo đông giáo lai viễn nghĩa thần lâm huynh phổ đường
giá áo bán bèo bìa buốt biểu cả chót chợ cố đỡ gương giảm khung khởi lạnh mua ngoại như rẻ rét sách súng tăng thầu thành thị thể thú thuê tiền treo trần trị tỷ vàng vé vẽ xăng vốn sàn điện gạo đất ngự mà trọn trúng đóng bao hàng nhà sử trên thuốc dịch đắt cước nhập cao niêm xe cố vật nhiên dự
giả bộ cảnh danh dạng dối đò định đồ hiệu hình khám lơ mạo ngơ như sử tá tạo thiết thuyết trá trang trân tưởng vờ chết ốm mù vàng thử giấy vàng điếc say
giã biệt gạo từ thóc
già cả cỗi dặn lão lam làng nua trẻ yếu hóa lửa mồm nửa
giạ lúa
giác độ mạc ngộ quan thư hơi đấu
giai cấp cú đoạn điệu kì kỳ lão nhân phẩm tầng thoại thừa đầu tác ngẫu
giải ách bày bài binh bóng chấp chính cứu cấp cờ cố đáp đấu đông đoán độc giáp giao hạn hạnh hòa huấn kết khát khuây lao lời lý lo mã mật ngân nghệ nghĩa nguyền nhiệt nhất nhì ngũ nhiệm oan pháp phẫu phóng phiền quyết sầu tán tỏa thể thích thoát thuật thưởng tích tội tỏa trí trình trừ tử vây vô vàng bạc trình ban độc cứu ngân nhì ba phong tỏ tán khuyến tỏa cờ chạy tập chuyên nhập thể ảo
giãi bày
giãn cách nở dân tiến ra nợ
giàn giáo giụa hỏa khoan mướp đèn leo thiêu giao phơi trồng
gián cách đoạn điệp tiếp thu điệp
gian ác dâm dối giảo hàng hiểm hùng khổ khó lao lận lọc manh nan nịnh phòng phi thần thương tà tặc tế trá truân trưng xảo bếp nhà trú hàng triển dối
giản dị đồ lược tiện yếu hóa đơn thể
giang hồ mai sơn san thủy tay biên
giảng bài dạy dụ đàn đạo đường giải hòa khoa khóa kinh nghĩa sư thuật thuyết viên văn chương nhân kỹ
giành giật lấy lại quyền được chiến chính độc giải thắng giữ ngôi vé huy
giao ban binh bóng cảm cầu chiến chuyển công cảnh dịch diện du duyên đãi đấu điểm diện đất giới hảo hàng hẹn hòa hoán hợp hưởng hữu kết kèo lộ lưu lại mùa nghĩa nhận nhau nhiệm nộp nông ngân phó phối phối quyền tế tận thiệp thoa thông thời thừa thừa thương tiếp tiền tranh tuyến trách trận ước việc vốn chỉ cho hữu rừng khoán đất dự trên địa hẹn kế thêm tận kèm xe
giáo án bản cụ chủ dục dưỡng đồ điều đầu đường hạt hóa hoàng hội huấn khoa khu lý lí mác phái pháp phẩm phân phường sĩ sinh sư trình trưởng tài thụ tập tính thánh thôn viên vụ xứ dân sinh học đạo án gươm mác ban giới
giảo biện hoạt quyệt
giáp công giới lá mặt ranh trận trụ tý thìn với xác vòng bảng tết hạt giới biên
giàu có lòng mạnh nghèo nứt sang sụ tình bản thêm nghĩa
giãy giụa nảy đành chết
giặc cướp dữ giã đói lái ngoại lửa dốt
giăng mắc câu tơ lưới
giằng co xé dây néo
giặt đồ giũ là ủi quần tay
giấc mơ mộng ngủ ngon trưa
giậm chân
giận dữ dỗi hờn lây nhau ghét
giật dây gân giải giọng lùi mình nảy thót tít tóc dọc sập điện
giấu diếm kín mặt giếm
giây lát phút đồng giọt lâu nửa nhớ
giấy bạc báo báo bao bọc bút chứng chỉ dầu dán dó đăng khai khen in kẻ lộn lề má mời màu màu nháp nến nhám phép rách ráp tờ than thấm thiếc thông tiền trắng tùy vàng vẽ vệ viết vụn xác ủy giới ra đi biên nhận chuyển hẹn khám tạm đề ghi thử hạn rời
gièm pha
giẻ lau rách
giếng khoan khơi nước dầu trời đào
giết chết chóc hại mổ người thịt
giêng hai
gìn giữ vàng
gió bão bấc biển bụi chướng đông giật heo lào lùa lốc lạnh mùa nồm máy mưa nam may mới rít sương thoảng trăng mát mạnh mùa
giỏ hoa xách quà tre đồ
giỗ chạp tết tổ đầu trận
giòi bọ
giỏi giang lắm nhất thế việc dắn
gióng trống giả mẹ
giong buồm
giọng ca điệu hát nói văn trầm hò vàng hót lưỡi kim
giọt lệ máu mưa mồ nước sương nắng đắng dầu
giống cái đực hệt loài nhau như nòi vật cây lúa lai con má mới nhất bản hoa với ai rồng tốt thủy
giơ tay cao đầu chân
giờ công giấc giấy giới giải giao học làm lâu này ngọ phút sau tan đây thì ăn chót cao chính dạy đầu địa nào hành lâm mở ra vàng thứ trưa nghỉ bay sinh khắc ngủ đêm
giới chuyên chức hạn hạn học nghiêm luật nghệ quan sắc sĩ sát thiệu thích thuyết tính tuyến trẻ từ trí tri trẻ truyền trung hữu làm đầu hạng chủ mộ doanh bất đoạn thực hình khoa thạo
giũ bỏ
giúp dân đỡ ích sức việc đời nhau ý cho bạn người nhà tôi em bà các hộ tăng nâng giảm họ chúng làm học cơ phát hoàn ổn
giữ chân chức chỗ gìn giá gìn hộ kẽ kín khư lấy lại lễ lời mình miếng nguyên nhịp nhà nước phép quan rịt sổ sức thế tiếng tịt trật trẻ vai vệ vững xe ý yên khoảng được an gìn vị thẻ bảo màu rừng trong ấm nghiêm cho ổn chặt phần hòa thăng bí người bờ đất mức tay vị
giữa các chừng lúc hai nhà trưa năm đường đêm chốn những người trời lòng dòng tháng kỳ khuya kẻ thế và
giương buồm cao cung mắt oai cờ
giường bệnh chiếu ghế tủ ngủ thờ mối nằm điều
gò bó bồng công đồi đống ép má mả vấp lưng nổi
gỏi cuốn cá
góc bếp cạnh chiếu độ khuất nhìn nhọn nhà phố tù tường vuông cua bẹt máy quay học sân bàn nghiêng
gói bọc bánh ghém gọn giấy hàng kín quà thầu tròn vay hỗ kích cước đồ tín cứu an thuốc dịch tin tài mì dữ lãi
gọi cửa cung đàn điện đò đùa hồn là lại là tên thầu vốn món thưa về mời nhập nhau ra hàng thêm cho xe thoại dậy cấp chung tắt đến nhà mọi tới con video riêng hội
gom góp nhặt lại hàng đất rác
gọn gàng ghẽ lỏn nhẹ nhanh hơn hơ tênh
gòn gai
góp chung công chuyện cổ gió gom họ lời mặt nhặt phần sức tiền thêm tay vốn vui ý tiếng của giống quỹ
gót chân giày sen
gọt dũa giũa vỏ tỉa bút
gỗ lim mun quý ván rừng tròn tạp tếch trắc lậu đá ép công
gốc cây gác gỗ rạ rễ tích đa việt rễ tre từ gác
gối đầu chăn ôm bông đỏ vụ kê
gội đầu rửa
gông cùm xiềng
gộp chung lại lãi
gỡ bí gạc rối khó bỏ điểm hòa vướng thế bom tội mìn
gợi cảm chuyện lại mở nhớ tình ý lên đòn nên
gợn sóng buồn
gù lưng
guồng máy quay nước
gửi gắm bán đi đến giữ hàng lại lời rể tiền tới trả trao thân thư kho về xe vào thông con báo qua hồ trọn công quà tặng đơn kèm ngân cho ý văn các tin biếu email thẻ bài nhờ lưu đoàn sổ
gừng cay
gươm giáo đao
gương cầu mặt mẫu sáng soi vỡ người điển tốt lược
gượng gạo ép cười dậy
ha hả ha
há hốc miệng dễ phải
hà bá chính hiếp hơi khắc lạm tất tiện thành mã nội giang nam tĩnh tiên đông nhì lan châu đê dầm trung
hả dạ giận hê hơi lòng
hạ bệ bậc bộ bút cánh cấp cẳng chân chí cố cờ cương đẳng du đường đo đường giá giới giọng huyền hàng hỏa khô lệnh lưu liệt lưu lịch màn mình nghị nguyên nhục nhiệt phàm phong quyền sách sát sốt tải tầng tay thần thấp thế thổ thủy thủ tiện triện tuần viện vũ xuống cánh lãi long giá hòa tầng đường thổ mức đường ngầm gục
hai bên chân chiều đầu hàng lòng mang mắt mặt mày mươi nơi tay thân trăm thứ vợ bà cấp con nước năm tháng ngày phía mươi người đứa phần vai bờ trong lần miền thành huyện vụ mùa bố mẹ cụ ngàn nghìn triệu tỷ cửa số chị em ông đồng đội khu nhóm hình loại cơ là
hài âm cốt đàm hòa hước kịch lòng nhi nhi tội hòa
hải âu báo cảng cẩu chiến dương đảo đăng đồ đội đường giới hà hạm hàm hành khẩu khơi khoảng lí lưu lý lục ly ngoại ngoan ngạn phận phỉ phòng phòng quan quân quốc quỳ sản sâm sự tặc tân thương triều tuần trình vị vận vương yến phòng dương châu đăng đội hậu lăng vân vật
hãi hùng
hại chết người mạng nhân mình nhau não nước
hàm ân ơn ẩn chứa đương ếch hồ lượng oan răng súc số thụ tiếu ý tước nghĩa rồng thuận yên
hãm hại hiếp thành tài phanh mình tội
hạm đội
hàn cắt đàm đới gắn huyên lâm nồi sĩ the thử vi xì quốc điện thiếc nho xì mặc
hán học nôm tự văn việt tộc triều gian
hãn hữu
hạn chế chót định điền độ gặt hán hẹp hữu kỳ mức ngạch nhẹ hán ngập mặn dùng cuối sử đóng nộp nặng
hang cùng động đá hổ hốc ổ sâu núi
hàng ăn ấp bông cây cấm chục chợ chiến cơm đầu đêm đổi động gang giả giậu hải hai hàng hóa hiên hiệu họ hoa hội không khách khách lậu lang lang loạt lối mã mẫu năm ngày ngang ngàn nghìn ngũ ngoại nội nối nước phố phở phục quán quà quân rào rong rởm sáo sấp sang tháng tấm tá tạp tết thịt thật thần thủ thứ tiền tiêu tin tốt trăm triệu tuần tuyến vải vạn vặt vị vãn viện xã xa xén xóm xứ tồn đợt gửi rẻ quý giờ dọc đống ghế chữ đặc đầu thế xuất nhập việt ma nông tỷ tết dự cột thừa chậm tươi
hãng buôn hàng phim tin xe thông sản bay luật tàu
hạng bét mục nặng người nhất nhì ba sang thứ tướng cân thương hai phổ đặc trung phúc bốn
hành binh chánh chính cung cước đạo động đoạn giả hạ hàng hạ hạt hình hung hương hiệp hoa hội khách khất kinh khúc lá lang lễ lạc lý lữ nghề nghiệp ngũ pháp phạt quân quyết quyến sự tinh tiến tung tây trang trạng trình tiễn vi văn xác xử hình hung củ khô tím lang hà quyền
hãnh diện tiến thông
hạnh kiểm ngộ nhân phúc vận nguyện nguyên đào thông
hao hao hụt gầy khuyết lộc mòn phí tài tổn tốn tiền công tổn kiệt mất nhiên
hào dứng hào hán hao hiệp hiệu hoa hùng khí kiệt lũy mục nhoáng nhoáng phóng phú quang quang sảng thanh môn nghĩa phóng trưởng cường giao
hảo cảm hạng hán hạng hảo hớn tâm thủ ý vọng hảo
háo danh hức thắng sắc
hát ca chèo dạo đúm đối ghẹo hò hay hỏng múa nhép ru rong văn ví xẩm xoan then quốc karaoke nhạc lại tuồng bội bài dân quan
hay biết chữ ho hát hớm là không lắm lây ngủ nghề nhỉ nói quên quá tin thay về ốm bị làm gì chưa hơn nhất sao đúng dở đi những cả phải một có cho khóc trong mang
hãy còn cứ để luôn xem cùng là đến nhớ gọi tham
hắc ám búa ín lào mai mã tố tuyết vận ban
hăm dọa hở he
hằn học sâu lên thù
hắn ta
hẳn hoi là nhiên rằng sẽ ai nói lên không đã hòi còn
hăng hái hăng máu say tiết
hằng đẳng đêm hà năm ngày nga số sống tâm tháng tuần tinh quý mong hữu giờ quí
hâm hấp mộ nóng lại
hầm chông chứa hố hào lò mỏ mộ ngục nhà rượu trú vàng xương đường hập lạnh
hầm-bà-lằng
hẩm hiu
hân hạnh hoan
hận đời thù tình
hấp dẫn hối hơi lực phụ tấp thụ bánh thu
hậu cảnh cần chấn cứ cung duệ đãi đậu đài đình đối hĩnh họa hoạn kỳ môn mãi phẫu phẩm phương quả quân sản sinh sự tạ thế thuẫn thuộc tố trường trường tạ vận vệ covid kiểm kỳ giang tiến bối cứu
hè hụi phố đường nắng về này thu
hé lộ mở nở răng môi
hẹ tôm
hẻm núi phố
hèn hạ kém mọn nhát yếu gì
hẹn gặp giờ hò lần hẹn nhau ước ngày trước lại lịch thề
heo hắt hút may nái rừng sữa quay con hơi thịt tai
héo hắt hon khô mòn úa tàn
hẹp hòi lượng nhất bụng dần
hét giá lên toáng lớn
hễ cứ
hệ đào điều đếm luận lụy miễn nhiệm phái quả quy số sinh tại thần thống tiêu thức tọa trọng tư tuần trình thập điều thực đa
hên xui
hết chuyện cỡ cách cả dạ đát đời đường giờ hạn hồn hơi hồn khí lẽ lòng lo lời mình mực mùa mức nhẵn nhẽ nói nước nạc ráo sạch sảy sức thảy thảy thời thuốc tình tiền tội trọi trơn trụi tuổi vía việc vốn xăng ý năm tháng ngày lại quý tuần rồi nhiệm khóa dịch gạo đạn lúc phần hiệu giá thời nhiệt nhớ nạn đau sạch tất
hi hữu sinh vọng
hí hoáy hửng kịch trường viện họa
hia
hích
hịch tướng
hiếm có hoi muộn khi lạ thấy quý gặp khó máu bệnh
hiềm khích nghi nỗi
hiểm ác địa độc hóa họa hở hóc nghèo nguy trở trạng tượng yếu
hiên ngang nhà
hiền đức dịu hậu hòa huynh khô lành lương minh mẫu nhân nội sĩ tài thê thảo thần thục triết từ tử mẫu
hiển đạt hách hiện linh nhiên thánh thị vinh minh vi
hiến binh chương dâng định kế máu mình pháp tặng tế thân tạng đất mô xác
hiện diện đại đang đương giờ giá hình hành hữu hữu lên nay nguyên nay ra rõ thân thời thực tồn tại tình trạng trường tượng vật sống có thực hóa vẫn rõ số đang sinh ý giá nguyên kim còn không là
hiếng
hiệp định đồng hội khách lực nghị sĩ tác thương thông ước vần phụ trợ thống
hiếp dâm đáp
hiệu buôn chỉnh chính đính đoàn đính giá hiệu khúc lệnh lực năng nghiệm quả suất sách thính thế triệu trưởng tịch thuốc ứng vàng phó dụng số
hiểu biết cho lầm nhầm đạo đời được ngầm nghĩa nổi rõ ra rằng sai sâu thấu thị ý nhau rộng hết đúng thêm sao bài vì đơn là lòng dễ hơn
hiếu chiến danh dưỡng đạo đễ động hạnh hỉ hòa học khách kỳ nghĩa nghĩa sinh sắc sự thảo thuận thắng trung tử kính tang
hình ảnh bình chất chóp chữ cụ cầu dáng dạng dung đồng hài hỏi hạng hiện học hộp họa khối luật mẫu móng nổi nhân nhi như như nón pháp phạt quạt sắc sự thái thang thành thang thể thoi thù thúc thức thượng tích tượng tròn trạng tướng vành vị vóc vuông vẽ xăm thế chiếu chụp đạo tham đồ bóng nền
hít hà đất thở sâu vào phải khói
hiu hắt quạnh hiu
ho gà hắng hen he khan ra ho lao
hò hét hẹn khoan la hò reo kéo lơ
họ đạo hàng hoặc mạc nội ngoại nguyễn tên tộc trần lê phạm và cũng sẽ đã được phải lại đều có là không nhà hàng ăn cùng đến biết trẻ
hoa cái cà cài cương chân cúc cưới cải ban bưởi đăng đào đẹp đại giấy hậu hồng hoét hòe hiên huệ khôi kiều kì kỳ khế lá lan lệ lợi liễu lý lài lay mai màu mào mắt mầu mỡ mẫu đơn mơ mộng mỹ mười nở ngôn ngữ ngọc nguyệt nghệ nhài niên phượng quả quỳnh râm sen súng sữa tai tay tàn tang thị tiên tiêu trái trà tươi trôi tuyết tử văn vàng viên vinh xoan xuân anh hậu kỳ cỏ ban sĩ hướng ly gạo hòe mắt mận
hóa chất công cứng dược đá đơn giá giải học hợp lỏng lý mỹ phép ra sinh thạch thân thành thẩm thù trang trị tuyết thiệt vôi học nghiệm thuật chất kiếp trị giáo mỹ già dầu chế liệu
hòa âm ái bình bình cả dịu đàm đồng điệu đồng giải hảo hiếu hoãn hợp khí kết lẫn loãng loạn lưới mạng mình minh mục nhã nhạc nhập nhịp nước phổ quyện sắc tan tấu thảo thuận thượng thân tiến tô trộn trời vang vào vốn ước vui lạc ca giải mục thanh đồng giai vang phát quyện xuân
họa báo báo chí chăng hoằn hình kiểu mi mục mĩ sĩ tiết phúc phẩm phái tổ vần văn hoạ thường gia sư
hoá đơn
hỏa châu công diệm diệm đàn điểm đầu giáp hoạn hoàng hổ khí lò lực lửa mai mù ngục pháo sơn tai táng tiễn thiêu thuyền tinh tốc tuyến vật xa thực hoạn tuyến
hoài bão cảm cổ công niệm nghi phí sơn thai tưởng vọng xuân ân thương thu
hoại thư tử
hoan ca hô hỉ hỷ lạc nghênh hỉ
hoàn bị cảnh cảnh chỉnh công cầu hảo hồn mĩ mỹ nguyên tán tất thành thiện toàn tiền thuế tục trả vũ vốn lại kiếm lương trái tất mãn hảo đồng thuế phí nợ
hoãn binh họp nợ thi xung chiến lại thi nghĩa chuyến phiên
hoán cải chuyển đổi dụ vị cảnh
hoạn lộ nạn quan thư
hoang báo bạo bỏ dã dại dâm dâm đàng đảo đường hoác hóa hoải liêu lạnh mang mạc mang nhiên phế phí sơ sợ tàn tàn thai toàng tưởng vắng vu đường tang mạc vu phí mạc
hoàng anh bào cung đạo đế đới gia giáp hậu hôn hoa kim kì lan lương mai nam ngọc oanh phái phi tộc thái thân thành thất thổ thượng thiên tinh tôn tộc triều tử tuyền yến cầm thị đảo hoa
hoảng hồn hốt loạn sợ hốt hoảng kinh
hoành độ hành phi thánh tráng tung cách bồ tá
hoạnh họe tài phát
hoạt ảnh bát cảnh chất chính đầu động hình họa hóa kê khẩu lực náo tính thạch tượng tiên họa thư hoạt
hoặc giả là không có các bị do đã theo gọi sử thuê người từ cho trên bằng nộp hơn giấy tham thực khi cả
học bạ bài bàn bổng bộ bạn chế chữ chính cụ cung cùng cấp đàn đạo đòi đóng đòi đôi đồ đường đường gạo giả giới hành hàm hiệu hát hỏi học hỏi hội hữu khóa kì kỳ lại lực lệch lén lõm lỏm lớp luyện lý lịch mót môn nghề nghiệp nghĩa ngoại nhóm nói phái phần phí phẩm phong phủ quan sĩ sinh sinh tập thêm thói thuật thuộc thuyết thức thầy thi thử tiếng tính tốt trình trò trưởng trường vấn văn vẹt vị viên viện vỡ vụ xá xong ý đại cao đến nghiêm sâu lên được theo đường thạc giỏi trực nhiều ăn múa làm lái toán võ qua xa hè trung trên phụ đêm tay kỹ
hòm chìa phiếu thư tiền đạn gian xiểng hom công
hỏm
hóm hỉnh
hòn bi đá dái đảo than ngọc dấu khói non gai chồng sỏi thuốc đất
hỏng hóc hết mắt việc nặng xe mất máy thi ăn
họng súng
hóng chuyện gió hớt mát
hóp má
họp báo bàn bạn chợ hành hội kín kiểm mặt nhóm lớp mừng phiên thường trực trù đảng giao tổ trù đột tại xã dân đầu khẩn phụ
hót líu
hô hào hấp hoán khẩu mưa ứng lên vang hố hấp tên biến
hồ đồ hải hởi khẩu lô lốn nghi ngơi quang quảng sen sơ sơn thỉ thủy tiêu tinh tắm chứa bơi cá nước ao gươm bơi than thủy xả điều tơ
hố bom bẫy đào tiêu hố rác ngăn sụt tử
hổ báo cáp danh lửa lốn mang ngươi nhục phách phù thẹn trợ vằn phụ ước cốt
hỗ trợ tương biểu
hộ bộ chiếu chủ đê đẻ dân gia giá khẩu kích lại lễ lịch mệnh nghèo nông pháp phố sinh sản sĩ tang thân thể tịch tống tinh trì trợ vệ vụ kinh không tiêu cận cá thoát công dùng đồng thành chăn nuôi mua hoặc có phụ tịch lâm bà còn làm được trồng lý
hốc hác mắt xó đá tường
hộc máu tốc bàn tủ tốc
hôi hám tanh thối của nách hổi sữa sì miệng
hồi âm cố cư chuyển chuông công đáp đầu đó giáo giá giáo giáp hộp hương hôm hộp hưu ký kết khứ kinh kịch lâu loan môn nào ngữ phục quốc quang sinh sức sau suy tâm tỉnh tưởng tố thành tháp tịch trước trống thủ tràng trang thu xuân xưa hương tiền dân tỉnh nhỏ đầu sau còn sức năm tháng tố gia hương
hối cải đoái hả hận hôi hộ lộ lỗi suất thúc tiếc quá phiếu hộ đoái lại hối
hội báo binh chẩn chợ chùa chứng diện đàm đàn đảo đình đoàn đồng đủ giảng giao hè họa họp hoạ hội hữu hợp khóa kiến kín làng lễ nghị ngộ nhập nghĩa nông phí phái quán quân sở sinh tề tụ thảo thao thánh thi thoại thề thí thơ thương toán trại trường tiết trang trưởng tịch từ tương thiện trận ý xuân vui viên diễn nhà xá cựu người phụ thẩm chữ liên phật lim bảo đua luật khỏe họp diễn bút thu đầu viên gióng khuyến cờ y nữ nghề chủ mùa sách đền doanh ngành tụ cấp
hôm đó kia mai nào nay nọ qua sau sớm trước xưa ấy rằm mùng rồi đầu sang thứ đấy
hôn lễ mê nhân nhau phối phu quân sự thê thú thú ước tay môi má quân
hồn hậu nhiên nhiên ma nhập oan phách thơ vía cốt quê phách dân nước
hỗn chiến độn độn hào hợp láo loạn mang mang quân tạp xược số tạp thực độn láo
hồng bào cầu binh hạc hào hải hạnh hào hoàng ngoại nhan nhung ngọc phúc quân quần quế thập tâm thủy trần tươi vân xiêm bì ngự hà lam lĩnh lâu đào ban lạc vệ sâm
hổng
hộp bút cơm đen đựng diêm quà đêm số thư thuốc sữa tin kín sọ giấy xốp góp phấn cá
hốt bạc hoảng nhiên rác thuốc
hột xoàn vịt cơm
hơ hớ
hờ hững
hở hang hơi sườn cơ tay môi
hơi bị cay đâu độc đồng hám hướng hơi lâu men nóng nước sức thở rượu tay khó cao đất chút mát cồn ngạt xa thừa nhiều thấp
hời hợt
hỡi ơi
hợm hĩnh mình
hơn ai bù cả hẳn hớn kém nữa thiệt thua hết là một hai mười nhiều lúc trước bao bất thế năm trăm nghìn ngàn triệu tỷ nửa về mức với so cả người ba bốn sáu bảy tám chín đâu cạnh tuổi hàng đó rất gấp số chục bình
hờn dỗi giận mát trách tủi
hớn hở
hớp hồn nước
hợp âm ca cách chất cẩn cẩm chuẩn đồng đoàn doanh đoan duyên điệu hoan hiến kim khẩu khí khối kích khuôn lệ lực lưu lòng lưng lý lẽ mạch mốt mưu não nhất nhau nhóm pháp phần phố quần quy quý sức tác tấu tế tan thành thể thị thời thiện thổ thức thư tình tố tình tuyển tung táng tuổi túi xướng xã vệ với ý hóa khám đồng chủng sinh tính vốn đường luật môi tiền
hớt hải tóc lẻo
hù dọa hụ
hú hồn hí họa còi vía
hủ bại lậu tiếu tục hóa nho tiếu gạo
hùa nhau theo
huấn đạo dụ hỗ lệnh luyện mông nghệ thị từ chương đạo điều khu
hùm beo thiêng
hun đúc khói nóng khỏi
hung ác ân bạo dữ đồ hãn hăng hiểm khí ngược nô phạm phủ tàn tín thần thủ tợn tinh táo
hùng biện ca cường cứ dũng hậu hoàng hổ hồn hục khí kiệt mạnh vĩ tráng vương thắng văn tâm
húng chó quế
huơ tay
húp cháo
hụt chân hẫng hơi tiền thu
huy chương động hiệu hoàng hoàng hoắc quang trạch cận
huỷ
hủy án bỏ báo chuyến diệt hoại hôn hợp lệnh niêm phá tiêu thai tư án danh kết hoại lịch tài
húy kỵ
huých
huênh hoang
huyên náo thuyên
huyền ảo bí cầm chương đề diệu hoặc linh cơ môn phù thâm thoại tích trân tông vi sử thuyết hồ tôn
huyện đoàn đảo đội đường lị lỵ trưởng ủy nhà hàm uỷ lệnh nghèo miền bạ lâm
huyết áp cầu chiến dụ dịch hệ hồng hư khí lệ lộ mạch mạng nhục quản sắc sử tán thanh thư thệ thống tộc tương tính tương thù tâm tinh khối học não đồ
huyệt đạo mộ vị địa
huynh đệ trưởng
huýt còi sáo
hư ảo cấu cấu danh đốn hại hao hèn hão hóa hỏng huyền không số thoái thân thực truyền tật từ văn vị vô vinh hư nát ngụy đời
hứa chắc hẹn hão hôn suông sẽ với rằng giúp
hưng bại binh khởi phấn phát thịnh vong vượng hóa yên hà đạo vượng
hừng đông hực sáng
hứng chí chịu gió khởi thú tình dậy nước bão mưa
hững hờ
hướng dẫn dương đạo đạo đích hòa nghiệp ngoại nội nhật tâm thiện thượng tới thứ về đến bắc nam đông tây đi ứng ra tiến này đạo thiện nghiệp mới xử tuyến vào lên thủy động
hương án bài bào biên bộ bồ chức dây đăng đoàn đồng đèn đình dây gió hào hoa hồn hỏa hoa học hội khói khóa kiểm lân liệu lộ lân lửa nhu ngải ngát nhang phấn phụ quán quê sắc sen thí thổ thôn thơm thân thừa thầm tục tượng trầm trưởng ước vị vòng xạ xã xông hải giang cần khê liệu lúa
hưởng án dụng lạc lợi lộc nhàn phúc thọ thụ thu ứng trợ lương chế bảo các mức chính quyền tiền bhxh phụ ưu tuất khi một hưu đủ từ
hươu nai sao
hưu bổng chiến non trí viên dưỡng quan hắt
hữu ái ân bang biên cảm cánh cơ chí danh dụng duyên dực hảo hạn hình ích khuynh khí kỳ lí lí lý nghị nghĩa ngạn phái quan sự sinh tài tâm tận thần tình thanh tỉ tỷ tuyến trách trí ý xạ lũng khuynh hiệu ngạn thệ
hy hữu sinh vọng lạp
hỷ lạc nộ sự tín xả
ì ạch ầm oạp
ích kỉ kỷ lợi dụng nước
im ả ắng bặt đi hơi lặng lìm phăng tiếng ỉm re
in ấn hằn hình lịch lưới lụa máy nhuộm ốp đậm ra sách sâu tiền màu trên dấu dập trong
inh ỏi
ít ỏi hơn khi lâu lắm nhất nhiều nhiều nữa nhưng ai ngày có quan người được học vốn điều hôm tuổi biết ra nói thấy đi nên
kè đá bờ kè nhè
kẻ bảng cả cắp chợ cướp địch dưới gian gian giờ hề khác khó lạ lệch nịnh ngang quê sọc sĩ thù trộm trên ô vạch xấu lông đó nào mặt gian phản đầu sát
kẽ hở lá nách răng tay tóc
kẽm gai
kê biên cứu đơn gân huyết khai khống minh toa tội tên thêm thuốc lên kích giường dọn cao khám tài bàn
kể chuyện cả cả công lể lại như ra từ tội tên trên khổ rằng về đến với sau là cho lể cũng
kế bên cận cạnh cận chân chí đó hoạch mẫu mưu mẹ nghiệp nhiệm sách sau tiếp thừa thất thế tiếp toán tục tử tự vị sinh hoãn cận nối đến bên truyền
kệ sách hàng tủ
kênh kiệu mương đào rạch truyền thông phát bán báo phân hình đầu thoát huy này xáng giá dẫn chính thức
kềnh càng
kết án bạn bè băng bó cấu chất chuỗi cục cuộc cỏ dính duyên dư đoàn giao hoa hạt hợp hôn hoạch khối liễu luận mạc mạng nạp nghĩa nối nguyền nhánh oán quả sinh sổ tập tầng thân thúc thành tinh toán tội tóc tình trái tủa từ tri xã ý liên giao cườm lại dư
kêu ca cầu cứu gào gọi khóc la nài oan rêu rú thét than trời van xin gọi đòi vang hót đi
khả ái dĩ đoán kính năng nghi ố quan thi tín ước biến dụng
khá giả hơn khen khá là lâu lớn nhiều giỏi tốt đông cao dài chắc rõ đầy khó bất mạnh xa ấn rộng
khác biệt chi gì hẳn khác lạ loài máu nhau nào người thường với xa trước có là ý của như đi còn không cùng đến được tại lại đã
khách du hàng hàng khứa khanh khí lữ lạ mời nợ nơi ở quan quen quý rừng sạn sáo sảnh tạm thể thập thị thương tính trọ trú vãng viếng xá vip ghé mua đoàn đi đến bộ trên nội nước quốc ăn
khai báo bút căn chiến chiếu chiếng chỉ diễn dã dân đao đạo đề giảng gian hạ hạ hấn hoa hoa hoang hóa hội huyệt khẩu khoáng khóa khống lễ mạc man màn mở mùa mỏ mào nguyên nhận phá phóng phương phát phục phóng quật quang quốc ra rõ sáng sanh sinh sơn tâm táng thác thai thông thị thiên thủy tiêu trương trừ trường trí triển tuyên tổ tử vị xuân xuân sổ sai lý thuế trình xe thêm bút giá hội tên thác tử hải thuỷ
khái lược luận niệm quát tính quan huyết toán
khải hoàn huyền thị ca định
kham khổ nổi
khám bệnh bệnh chữa đường điền khám lớn nghiệm nghĩa phá sàng sức sát tuyển thai thăm xét xử xong răng mắt tim tim lao tổng ngoại lại dịch tại tử tầm và dạ cho định lần chuyên tư phát miễn
khan hiếm hàng tiếng giọng cạn
khán đài giả phòng thính thủ
khản đặc cổ giọng
khang cường kiện trang an khác
kháng án cáo cự chiến chế chỉ địch điệp kị kiện khuẩn lệnh nghị nguyên nhật sinh thể thư thuế viêm thuốc virus vi sâu bệnh hạn pháp mặn mỹ độc thực insulin
khảng khái
khánh chúc chúc hạ kiệt thành tiết tận thọ hòa hạ sơn vĩnh
khao khát quân vọng thưởng bạn
khảo chứng cổ cứu đính đề giá hạch hạch kiểm luận nghiệm quan sát thí tra tiền sát quan tả dị của sát
khát khao máu nước vọng khô sữa sống tình vốn nước khao lao thủy
khay trà cơm đựng thuốc nước
khắc bạc bản chế cốt chạm dấu đồng ghi gỗ họa khe khoải khổ khắc kỵ kỷ kỉ khẩu kị nghiệt nhập nhau phục sâu tên trên giờ tinh xuất ấn nung cốt phục
khắp cả chốn mọi nơi nước thế xứ trên các toàn cả địa vùng tỉnh miền hang người cùng thành phố năm
khăn áo bàn choàng đóng gói giấy lau len mặt ngang quàng rằn tay tắm tang trải trùm ướt xếp xô gói mùi đội voan vấn trắng lạnh
khẳng định khái kheo
khăng khăng khít
khắng khít
khắt khe
khẩn cấp cầu cẩm điền hoang khoản khoản nài hoang thiết trương trọng trí hoang thỉnh xin
khấn khứa nguyện vái lễ
khấp khểnh khởi
khập khiễng
khâu vá nối lại cuối quan này đầu tổ chuẩn kỹ vết sản sau kiểm
khấu đầu hao trừ tặc lưu khấu
khẩu cung chiến chao đội độ hiệu hình khí khí lệnh ngữ ngữ nghiệp phần phật quyết súng trang thiệt tài thuyết tâm tác truyền vị phục chiến đại nghĩa
khe hở khẽ khắt khe núi suối đá cửa
khẽ khàng gọi
khen chê ngợi phò thưởng tặng hay cho phân
khéo léo lo miệng ra tay thay không nói
khép kín lại nép mình cửa tội vòng chặt dần
khê đọng
khi ấy bình đã đang đêm đó đến không khu mạn mới nãy nào này nên nọ quân trá trước xưa cần được có các đi vào về còn tham bị ra chưa thực là mà ông người nhà mua phải tới gặp nghe hết nói xảy mất hưởng việc tiếp phát xây bắt làm nước nghỉ nhận trả mưa khám lên thấy nhắc chuyển chết ở biết hai đặt trong học sử tôi giao đi
khí áp bẩm cầu cải cụ chất công cốt động độc đốt gầm gas giới giời giời hậu hóa huyết khái khổng lực lượng máy metan nén nhạc ni phách quản quan quyển quyền sắc sinh số tài tiết tĩnh tượng thải thế thể thũng thiên tiên trơ trời tự than vật vị vị hiếm công phách tượng nhà thành chất
khỉ đột gió hầu
khía cạnh
khích bác động lệ tướng khuyến
khiêm cung nhường nhã tốn từ hạ
khiếm diện khuyết khuyết nhã thị thính khuyết tật
khiên cưỡng mộc
khiến cho người xui trách nhiều anh các tôi nó một mọi chúng gia giá không dư thị bà
khiển trách
khiêng vác
khiếp đảm hãi nhược sợ vía
khiêu chiến dâm gợi hấn khích khích vũ
khiếu kiện nại oan thẩm tố tố thưa mại
khinh binh bạc bỉ bỉ công địch dể ghét hạm khi khí khi kỵ khoái lờn mạn miệt nhờn nhường rẻ suất thị thường trọng tội thân
kho bãi bạc báu chứa dự dữ hàng lẫm lương lạnh quỹ sách tàng tàng thóc thuốc tiền vận vũ quân tàu vật đạn bảo lẻ cá đồ dầu tư
khó bảo bề chịu chữa coi chơi chiều dễ đọc gì gần gặm hiểu hòng khăn khổ lòng lường nghe nghèo ngủ nhai nhằn nhọc nhớ nói nuốt ở phai quên ra rất sống tả tin tiêu tính tìm thấy thể thương thở thoát tránh tưởng trị trôi xử vượt đỡ đi tránh đòi phân mà khắn để biết kiểm tiếp làm được vì lại nhất có giữ chấp chối lấp bỏ đạt thực hoàn xác cải
khóa an chốt cửa đuôi học họp luận sinh tay trái trình lễ van số vân xe bồi vòi đào dạy mới sau trước này trên cuối đầu huấn tập tu huyện
khoa bảng cử đại giáo giáp học khảo mục ngoại nội nhi sản thi trường trương luật mắt khám trưởng cấp hồi điều tim thần ung kinh văn phụ tuyên sử chuyên
khoả
khỏa lấp thân
khoác áo lác lên vai tay lác
khoai lang môn mì sọ tây tía nước từ lùi mài
khoái cảm chí hoạt khẩu lạc trá cảm
khoan dung hồng hoan hòa hậu khoái lỗ nhượng nhặt thai thứ thai vội tiến giếng cọc dầu thăm hoà nghĩ đá tường
khoán chi hộ đất sản trắng việc quỹ thuế rừng bảo gọn mười chi xe ngân
khoảng cách chừng không khắc khoát lặng trống thời trời tuổi đâu một hai ba bốn năm sáu bảy tám chín mười trên sân gần nửa vài hơn này từ giữa vào cuối đầu lớn đất diện cùng xanh tầm
khoang lái tàu thuyền bụng hành
khoáng chất dã dật đạt đãng hóa sản sàng sàng thạch vật
khoanh chân giữ tay tròn vùng nuôi lại nợ tròn đánh
khóc lóc than òa rống thầm thét thương lụt oà nấc mướn lên như cười mẹ
khoe công của khéo khoang mẽ mình sắc tài tiếng với rằng hàng khôn
khoét sâu thủng rỗng tường
khỏe khoắn mạnh người như lại không hơn để dân và
khoẻ
khói bụi hương lửa nhang sóng thuốc thải bếp đen lam độc xe mù
khỏi bệnh chê cần lo nói phải hẳn nhà vòng nơi nghèo tay đây địa nguy danh tình sự cảnh bị vùng mất hướng
khom lưng
khô cằn cạn cứng hạn héo hanh khan khan khốc khao ráo mực dầu cá bò máu nẻ hạnh thoáng khát nóng đậu
khổ ải chủ chiến cực công đau độc hạnh giấy hình hình luyện mặt não nạn nhọc nhục qua sai sâm sở sách tâm tận thân thơ tu tứ nuôi cái chịu tự sinh
khố rách
khốc hại liệt
khôi hài ngô phục nguyên vĩ giáp ngộ lỗi trưởng
khối chuyện đa đề lập lượng lạc mậu phố rubic tài tình thành trụ u nội đoàn sản cơ dân đảng nhà xuất ngoại công hình kinh doanh ngoài nghị lớn chính đại tư xã di vuông phổ tiểu dự tiền
khôn cùng dại hồn khéo khuây lanh lớn lỏi lường ngoan nguôi nguôi ranh tả thiêng xiết ngoan
khốn cùng cực đốn khó khổ kiếp nạn nỗi quẫn
không ai bao bằng bận bến biết cầu cần chế cho chiến chắc chỉ chịu chừng chúng công có cùng còn còn cưỡng dám dễ dưng dứt dùng đâu đầy đành đáng đều để đến điều đời đổi đồng đối đúng được ế gian gặp gì gỉ giống giữ hay hề hề hẳn hạn hạn hẹn hết hợp kém khéo khí khỏi khoan kể kích kịp khác lâu lành lẽ liên lo lồ luôn lúc lực mảy may mong mang màu mất minh mình mấy một muốn nào nên ngại ngờ ngừng ngớt nguôi người nghe nghỉ nghề nghĩa nhận nhiều nhất những những như nhỏ nói nơi nổi ổn phải phận phân phép phổ qua quân quá quan quên ra rành riêng rời rõ sai sao sợ sót số sống tài tặc tập tên thấy thể thèm thì thôi thời thua thuộc thức tìm tiền tính tin tránh trống trung tưởng tự tử tư vận vi việc vừa vội vui xa xong xuể xảy yên ý ảnh đủ đạt đảm thực làm ăn chuyển vượt hưởng đóng tham do trả là cao tốt sử phù kịp chấp mua bị bỏ bán nộp đi về đưa tổ tăng giảm giải gây cấp cả thay tiếp hoàn ít bảo thường phát chính gắn cân đưa đồng trực thiếu lây trong vào lãi sinh phép ngại giao lớn tới đăng chạy khói lường ngần hút uống cung ghi lên rác may gay chờ hành quốc bó lo cam đặt phụ
khống chế chỉ hàm
khổng giáo lồ tước tử giáo
khởi binh công chiếu chạy chế chất dựng đầu điểm động hành hứng kiện loạn nghiệp nghĩa nguyên nguồn phát phục quân quay sắc sinh sự sơ tạo tố thảo thủy tranh xướng xuất tiến thi đăng công sắc tâm màu
khờ dại khạo khờ
khơi dậy dòng mào thông nguồn gợi
khớp nối xương lệnh với số gối khí vai nhau
khu biệt bộ căn chế chăn chợ công cư di dân dịch du đất đậu đề đệm đi đô đồi học hội kí ky kinh lánh lưu mộ nghỉ nhà phi phong phố phức quân rừng tập tám tái tập thể thương tự trọ trù trừ trung trường trưởng trại ủy vực vui vườn xử vui rừng sinh sản thể nuôi nội ổ cách chức hành đồng trục vệ bảo phòng dân khám
khuất bóng khuất lấp mắt mặt nẻo núi phục tất tiết nguồn
khúc chiết dạo đường gỗ khuỷu khích mắc nhạc nhôi quanh xạ tuyến ca cua sông
khuê các phòng văn
khuếch đại tán trương khoác
khum tay
khung cảnh cửi cửa dệt gỗ hình pháp thành xe xương trời giờ giá chương sườn tên ảnh thép lương nhà thời ảnh
khủng bố hoảng khỉnh khiếp long hãi
khuôn đúc in khổ khép khổ mặt mẫu phép sáo thiêng viên thước vàng trăng xanh vác hình cửa dạng
khuya khoắt sớm hôm
khuyên bảo can dỗ giải giáo mời nên nhủ răn tai chai dùng cáo
khuyến cáo dụ học khích lệ mại mãi nông tài thiện công nghị ngư khuyến lâm
khuyết danh điểm tật thiếu tịch trương nhược
khuynh diệp đảo gia hướng hữu thành tả
khứ hồi
khử độc mùi khuẩn trùng trừ nước
khứu giác
khước từ
kì bí cục công cựu cạnh dị diệu đà hạn họ hoa hình khôi lân lạ lưng nghỉ ngộ phùng phiếu quái quan quặc tài tích thi thị thực thú tình thú tuyệt vọng vĩ
kỳ ảo bí bất công cạnh cục cựu cùng dị diệu dư đà đài giải hạn hoa hình họp hồi hương khôi khu kèo kế kiểm lạ lân lương mục nam nghỉ ngộ nhông nữ phiếu phùng quái quan quặc quyền sát sau sơn tài tập tích tình thi thị thực thú thủ thuế thuật thuê trông trước tuyển tuyệt vọng vĩ bầu đà anh cục mạn thi này đầu thai trung gửi lạ lương đại tích công thanh mang báo đóng trả thú tra
kí hiệu giả họa kết sự túc tên thác ức vãng quỹ
ký âm bậy cược danh duyệt giả gửi họa hợp hiệu họa hịch kết khống lục lùi nhận ninh nháy nợ phát quỹ quyết sinh sổ sự tên tắt tặng tác thác thay thừa túc tự ức văn vãng kết ban xác giao biên vào số và hợp thỏa bảo
kỉ cương luật lục niệm nguyên nhà yếu
kỷ cương luật lục lý nguyên niệm vật yếu đệ tỵ hợi
kĩ càng lưỡng năng nghệ nữ sảo sư thuật tính xảo
kỹ càng lưỡng năng nghệ nữ sảo sư thuật tính trị xảo nghệ hơn về khi sư
kia kìa là chứ mà rồi còn
kích bác cầm cỡ cầu dục động giá hoạt hố hấn liệt nổ phát thích thước tố tiêu từ cung đẩy não khởi hoạt chuột điện sóng
kịch bản câm chiến chủng cương độc liệt hát hóa nói phát tác thơ trần trường tính tình mục trùng bệnh sĩ tích đua khung gia vui
kiêm chức nhiệm toàn tính quản dụng ái bí trưởng giám
kiểm chứng điểm định duyệt dịch duyệt đếm đốc giá hàng kê khảo lâm nghiệm ngư nhận phiếu soát sát thảo thử tính toán tra thực đồ dịch phẩm sát thúc số xe chứng lại đọc phát sách nghiệm học viên
kiếm ăn cơm cớ chác chuyện củi cung cách cung đạo điểm hiệp hiệp khách lời lợi sống thêm tiền thuật việc tìm sách được hiệp trận báu củi pháp nhật thức
kiềm chế tỏa thúc giữ bá môi
kiên cố cường chí dũng định gan giang giữ lập nghị nhẫn quyết tâm tín trì trung trinh tâm cường trung hà trì cố
kiến càng đen đỏ giải giải lập nghị quốc tạo tập tha thết thiết thị tánh thức trúc văn vàng lập điền xương thụy nghiệp thành cắn
kiện cáo cường hàng khang tướng toàn tụng tội ra đòi tới lên vi vi lực
kiễng chân
kiêng cữ dè kỵ khem nể rượu mặn
kiếp nạn này người sau sống trước tu đời luân
kiết lị lỵ cú xác
kiệt cùng lực quệ sức tác xuất sác
kiêu bạc binh căng dũng hãnh hùng ngạo kì kỳ sa xa căng
kiều bào dân diễm hối mạch nữ nương phong vận nhân dân
kiểu cách cổ chữ dáng như mẫu này mới sức đó nhà áo gì này sống tóc truyền
kim anh bản băng bài bôi chi chỉ cải châm cổ cương đan đồng đai găm giao hoàn hôn khánh khí khâu loại long lăng liên môn mạch ngân ngạch ngọc ngư nhũ ô phong phụng sinh sa sơn tự tiêm tiền tây tại thạch thành thời thoa thuộc tuyến tước văn tinh vàng chích giờ cúc động bảng sơn tiêm mã cương
kìm chân hãm kẹp nén giữ
kín bưng đáo kẽ miệng mít nhẽ tiếng cổng trong hơi đặc lối người lịch
kinh bang bắc bản bổn cầu chiều công cụ dị độ đô doanh điển giới hãi hạch hoàng hoảng hồn huyết kệ kì kỳ khiếp khủng kỷ lạ lạc lí lịch lược luân luật lí lý mạch môn ngạc nghiệm nghĩa nghệ nguyệt niên phật phí phong phủ qua quản quyền sách sợ sư sử tài tế thành thánh thi thiên thư thực thuyết truyền tuyến tởm trập tuyệt vĩ viện nguyệt sách tế kha nhựt phí môn doanh
kính ái bẩm biếu cáo cận cẩn chào chúc chuyển chúc dâm gửi hậu hiển hiếu lão lúp lạy lễ mắt mến mời mong nể nhường phục phục quý râm sợ tặng thăm thỉnh thưa thân thờ thuận thư tiềm trình tin trên trọng viễn viếng vạn vỡ xe yêu đề cường thầy hoa hiển
kịp lúc thời tiến độ với chuyến giờ để cứu phát nữa hạn thích gặp nhận đến trở hoàn mang bước chạy xử đưa
la bàn cà đà hán hét lối liệt làng lết liếm mã mắng ó rầy sát sa trời thét tinh vạn rầy lớn lối gan hiên
lá bài bánh buồm cải cây chắn cỏ cờ chè chuối cọ dâu dong đơn diêu gan khoai lách lành lốt lửa mía me mặt mầm ngón non ngô phiếu phổi ra rau rụng sen số sách sách sen thư thắm thuốc tranh tre trầu trà úa vàng xanh xa hát lúa rừng sắn chanh sống kim
là bao cùng bởi cà do hơi khi la lạ lượt mà nhân nhà như nhưng phải quần rà rượt sao tất tà thế thì thường tưởng vì việc ủi đà vật đà ai gì cái một các những người nơi được điều cơ của cho để không lần năm chính đại đã tại từ phó trung vụ rất sự con hoạt ngày mức trưởng cán còn tổ ngành hai lúc vấn lĩnh tổng đúng số loại đơn trách đến yếu kết cách nhiệm tiền địa vùng ông bà có trên công thành giải lực cả ở đảng thôi thời khu thực bước chủ tôi dịp
lả lơi lướt tả
lã chã
lạ đời gì hoắc kỳ lẫm lùng mắt mặt tai thay thường lắm là miệng nhà nước
lác đác mắt mặt
lạc bước chợ chỗ cảnh đàn đà đề điệu đường đạn đệ giọng hậu hầu hồng hướng khoản lõng loài lối lộc lập mất nghiệp ngoài nhân nhau phách quan quyên quốc rang thành thú thổ trôi vận viên việt dương thuỷ hà sơn
lạch cạch bạch
lái buôn đò đồn máy mới súng tàu trâu thử xe lụa lợn đất ô ba
lai căng giống giáo kinh láng lịch nguyên rai tạo tạp tỉnh vãng châu dắt ghép hóa người
lài nhài
lải nhải
lãi cổ công đơn kép lờ mẹ ròng suất tức vay lỗ gộp lời tiền chia ngân đậm cao thấp giả ngày
lại bay bộ cái cứ còn có càng cây đây được đòi gan gặp giống hồn hành khoẻ mặt mũi ngày người nhà nói nữa quả quyền quân sức tệ thường trị tất hoàn hiện không cho bị từ là lên cũng mang phải đi tiếp để nghỉ đến việc giúp mặc đổi ra chợ nhiều xảy trong chưa về gây đưa bằng chính với sau trở khách số khó tự bộ nguồn làm hàng giữ những
làm ác ẩu ăn ân bàn bài bằng bạn bậy bếp bia bộ bé bớt biếng bừa ca cạn cái can cao chay cha cảnh chiêm chiếu chi cho chủ cơm công con chơi chứng cỏ cớ cảnh dáng dâm dấu dáng dịu dâu dỗi dơ duyên đẹp đám đất đầu đĩ điệu điều đỏm đơn dữ đúng đứt được đồng động đường gái gan gì giả giàu gương giấy giá gia gấp hàng hại hòa họa hoen hề hỏng hộ hồ hùng hư kiêu kế khách khán khoán khó khổ khuôn kiểu lành lại láo lẽ lễ lấy lạc lông lơ loạn lộ lụng lợi luôn lơ ma mai màu mai mát mất mẫu mình mặt mướn mối mồi mới mẹ mưa mờ muối mạnh nên nền nổi nóng nào nũng nghề nghiệp ngơ nhanh nhà nhân nhẹ nhiệm nhiễu nhục nhòe nương nông nô ô oai ơn phách phép phân phiền phim phúc phản phước quá quà quan quen quả quý ra rầu rẫy reo rể ruộng rẽ rối rõ riêng sách sai sao sạch sáng sao sống suy sân tàng tăng tăm tay thay thân thầy thế thầy thêm thinh thơ thịt thợ thuê thú thủ thuốc thất theo thấy tiền tin tình tốt tổn tôi tới tội trái trai tròn trò trung trò từ tuần tư tươi tù tướng từng tuần tiêu tập tỉnh tổng tuy tan vầy vậy việc vui vừa vỡ vẻ vua vườn vốn xao xấu xiếc xong xiêu xáo xúc yên ý trưởng thế thay thất hồ thủ nhiều đầu trong sáng đầy được một các đại đơn chính nơi trên ở và ảnh hết kinh phó tiền trưởng công sao nên chậm giảm
lảm nhảm
lãm
lạm bàn dụng phát quyền thu thâu chi phát
lan can man ra rộng rừng tỏa tràn tràn truyền xa hồ điệu nhanh viên
lãn công
làn da điệu đường gió hơi khói mi môi nước sóng thu tóc điệu mây thảm xe
lang bạt băm băng chạ lảng lổ quân quân tạ thang vườn y trắng ben sói chánh
làng chài chùa chơi cổ mạc nghề nhàng nước nho quê trên trẻ thơ văn xã xóm bản đại xa hoa gốm trong thể nghệ sinh đào tắc dân hòa báo nước nghề chạ có
lãng đãng du mạn nhách phí quên tử xẹt sa
láng bóng diềng giềng cháng lai máng trơn giềng xi hạ mịn
lảng tránh vảng lờ
lạng lách sơn
lanh chanh lẹ lợi lảnh lót trí
lành bệnh canh dạ hiền lặn lẽ lạnh mạnh nghề tính tươi chanh như
lãnh án binh cảm canh cung chúa chịu chỉ đạm đạo địa giáo hải hải hội không khu lương lẽ lộ lệnh nguyên nhận nợ sự tụ thổ tướng trách ứng vực vấn tiền thưởng đủ thực
lánh mặt nạn xa đời
lảnh lót
lạnh buốt cóng giá gáy lẽo lẽo lùng lưng nhạt ngắt như tanh tanh ùa băng người đột bụng
lao công cải chao đao dịch động đầu khổ khổ kháng kế lí lung lực ngục nhọc nha nô phiền phổi phóng quân tâm tác tù tư tới vào vụt xao xuống xà màng hạch bảo cai đi bảo
lào cai phào xào rào thào nhào
lão bộc hóa giáo làng luyện mẫu nhân nông phu thần thành trượng tướng tử lai khoa suy thị hạc bà gia ông
láo lếu khoét xược nháo toét
lạp xưởng xường chức
lát cắt gạch hoa nữa sau thuốc đường sân đá bánh nền mỏng
lạt lẽo mềm
lau chùi dọn khô láu lách sậy sàn kính bụi sạch mồ
láu cá lỉnh
lay động chuyển lắt nhay ơn gọi
lây lan nhiễm bệnh truyền nhau dây sang chéo qua
lạy cụ chào lục ông tạ thánh trời van
lắc đầu đầu lay lư rung lẻo vòng
lăm le
lắm chuyện điều lúc khi kẻ lời mồm người phen nơi thứ tài thầy tiền vẻ
lăn bánh chiêng đùng dài kềnh lóc lộn lưng quay tay tăn tròn xả lội bột sơn vào kim
lằn ranh roi mức
lặn lội biển hụp ngụp mất xuống
lăng kính loàn líu mạ mạc miếu mộ nhăng nhục quăng trì trụ tẩm bác xăng loàn ông cô nhăng
lằng nhằng
lẳng lặng lơ
lắng dịu đọng lo nghe nhắng xuống tai lòng
lặng câm im lẽ lờ người phắc thinh tiếng lặng yên thầm
lắp bắp đặt ghép lại ráp thêm vào đạn camera pin ráp xe máy
lặp lại đi
lắt léo lay nhắt
lặt rau vặt
lâm bệnh bồng chung chính dâm đại học hành khí khoản lụy ly môn nạn ngư nghiệp nguy phần phận phân sản sàng sinh sâm tặc thâm thổ thời tình trận tri triều trường vào viên vụ đồng thao bồn hà đặc san tuyền
lầm bầm đường lạc lạc lẫm lì lối lỗi lầm lũi lời rầm than tưởng bụi
lẩm bẩm nhẩm cẩm
lấm bùn chấm la lem lét tấm
lần đầu chần hồi khân lượt lần lữa mò nào này sau trước thứ tìm cuối khám mười hai ba này nữa theo tới đầu duy thi lữa đi gần tổ trở trong xuất
lẫn lộn nhau trong đục lớn
lấn áp át bấn biển cấn chiếm đất lối lướt quyền sân sang tuyến tới xâm quá bấn chiếm cảnh
lận cận đận
lập bia cập chí cơ công danh dị đàn đầy đông đông đức gia giữ hạ hiến hồ hội hòa khắc kỷ kỉ kế lờ lại lòe loè luận lên mưu ngôn nên nghiêm nghiệp phương phương pháp pháp quốc quy quyền ra sở sẵn tâm tự thành thân thể thu thời thứ thuyết trình trường tức thu trạng tờ tức ước vị vi xuân xuân xong sổ bảng các danh hồ biên báo đề dự đơn chốt tổ hai đội dị
lấp lánh lầy loáng ló lỗ lửng láy đầy liếm loé chỗ sông đất khoảng hố
lất phất
lật đật đổ lọng lẹo ngược mặt tẩy tung xe úp ra lại nhào kèo tàu đò đổ
lâu bền dài đài đời hơn la lắc lâu lắm lần này nay nay năm ngày nhâu nhất nhâu quá rồi ra sau mau trùng la lơ dần kì các không đã cũ
lầu bầu các cao cao chuông hồng năm năm hai
lậu thuế
lầy bùn lội nhầy lụa nhầy
lây-ơn
lấy bằng cắp cảm chồng chuyện cớ công cung cung đà dấu đất độc gì giống giọng hạnh hơi hướng hết khẩu khách lãi lại làm lệ lẽ lòng lời lợi mạng máu mẫu mác nê nhau nước ra rồi sức tên thảo thế thêm thu tiếng tiền trớn tại trong thầy tư tin vợ về vốn việc xe ý đi dân số danh thiện hình mất địa người dấu chất từ được ý một chứng đấy ngôi
lẻ bóng loi mọn tẻ bạn tiền
lẽ đó đời nào phải ra sống thường thế trái tự mọn bình
lẹ làng mắt
lem luốc lém nhem
lẻm
lén lút nhìn đi
len lỏi lét sợi áo vào
lẻn vào
leo cây dây dốc lắt lét lên núi nheo teo thang rào trèo hàng thang xuống
lèo lái tèo
lẹo tẹo
lép bép kẹp vế xẹp nhép
lê dân dương la lết lợi minh thê tha thứ tướng lê văn thị hoàng thê
lề đường luật lối mề mếch rà phải lề thói trái
lễ bái bộ cầu chào chính chùa công cưới dâng đài đăng đền đính độ ăn động đường giáng giáo giao hội hỏi khai khánh khởi kí ký kỷ lạt lớn nghi nghĩa nhạc phát phép phong phẩm phật phục quan quốc ra sinh sơ tạ tang tân tất tết thánh thành thức thượng tiết tiên tiệc tế tổng tốt tục thói trao trọng truy tuyên tân vật vu xá xuất xong báo bế bốc cúng gia hằng vinh viếng đón dâng mít nghĩa thành
lệ bộ khệ làng liễu luật ngoại ngôn phí phục phụ rơi thường thuộc thủy tục trường sử vị phí
lệch lạc chuẩn hướng pha tông tâm nhau sóng giá vai
lên án ảnh ao bảng bộ bậc bờ bục bốn cân cầm cạn cao chức cơn cót chùa cương chín dây da dốc đỉnh đàng đạn đạo đài đèn đến điểm đời đồ đồng đô đường đứng đến gân gấp giá giọng giây hạng hình hôm hương hình huyết kế khung khuôn kế khuôn lão lão lịch lộ lương lòng lớp mạng mạnh mặt mây mầm máy men mốc miền men mười năm ngôi ngàn ngược người nước non ngựa núi nương phim phố phương phường quan quá ra rừng sàn sân sốt sóng sởi sức sàn tàu tầng tận tay tám tháng thay thân thác thớt tiếng tỉnh tinh trang trăm trên tỷ tục triệu trời trông tuổi tới tuyến thành xe vai ván voi vùng với vú xuống ý thẳng báo gần tàu trụ tiếng hơn kịch cấp tương tròn
lệnh bài chỉ cấm giới ngừng truy tiễn thị khám lang thiết bắt cấm đóng xuất điều tập mở
lênh đênh láng khênh
lếch thếch
lếu láo
li bì bôi hôn kì khai kỳ khổ kì mi tán ti tán thân thuộc
lì lợm xì
lí do giải lẽ luận lịch lắc nhí sự số thú thuyết tính tưởng trí tài
lý do giải hào hóa lẽ lịch luận lắc lẽ liệt lịch lẽ ngư phương sự số tài thú thuyết thường trấn tính trí trưởng tưởng thái sinh nhân nam dịch do khiến lịch
lị sở
lị trọng
lia lịa chia
lìa bỏ đời trần khỏi xa cành
lịch bịch bay biểu đại duyệt giờ hẹn học họp lãm làm nghiệp pháp sử sự thi thiệp thiếp trình treo bàn tiêm trực thời thu âm sử duyệt biểu kiếp để xét xuân cắt thi đấu năm
liếc mắt nhìn xéo ngang
liêm chính khiết minh phóng sỉ trực xỉ
liếm láp
liên bang bộ can chi chi công danh doanh đài đại đoàn đới đội gia giao hệ hiệp hoàn hoan hợp hồi hiệp hội hương khu khúc kết lạc lụy minh mạng ngành ngân phối quan quân quốc tục tâm thanh thông thủ tiếp thôn tỉnh tưởng trì trung tuyến từ tịch tưởng tịch vận vùng việt xã xứ kết trường đoàn chiều cơ đảng châu á danh khu hà bang xô kế tuyến thủ chiểu tôn hoa sở
liền bên chân chị đấy hồi kề khi lạc khối lạc mạch mảnh nhau ngay sau tay tiền trước tù thớ vai với một kề đó anh nguồn ba hai nhiều năm
liến thoắng
liêng thiêng
liếp phên
liệt cách chiếu chi chị dương giường hàng kê kháng nữ lão ngôn nữa oanh quốc sĩ tổ thánh truyện tử tọa vào vị bại giường nửa
liệt kê vào
liêu thuộc trai xiêu
liều bỏ chết dùng lĩnh lượng lĩnh mạng mình thân thuốc vắc cao nhắc vaccine mũi tiêm cơ
liệu chừng có cơm hồn lý lí lường pháp rằng thế trình thần việc tính có
lim dim
linh cảm cảnh chi cữu cẩu cơ dược dị diệu đan đài đình đơn động dương giác hiển hoạt hồn hứng kiện khí lăng lợi miếu mục nghiệm nhân phi phách phủ quan sàng tê thần thiêng thạch thú tính tinh ta tượng từ trường trị trưởng ứng vật vị xa mục hoạt đường chi vị đạo trang
lình bình xình
lính canh chiến cứu dù đảo đặc đào gác hầu hải hồng kín lệ mới mộ ngự nghĩa nhảy quýnh thủy thú thợ tráng tây thú trơn tuần đặc cứu chữa tập bộ phục
lĩnh canh chúa giáo hải hội lương không nam mệnh nhận nợ vực xướng tiền ý án hội trợ thưởng bảo vải vực
lỉnh kỉnh
lịt
liu riu
líu lo lưỡi ríu tíu
lo âu buồn chạy cho hơn hậu liệu lắng lót lường lớn ngại ngay nghĩ nổi phiền quanh sợ sao tính toan xa xong việc làm gì ấm con được kinh cơm lợi thủ trẻ mất là lễ đủ cho đi
lò bánh bễ cao dò đào đốt gạch gạo gốm hỏa hầm hơi hương luyện mổ mò mộ nấu nướng nung rèn sát sưởi sấy vôi vi võ than cừ điện phản
lọ hoa lem là mọ nước thuỷ tinh thuốc nồi lem mắm
loa kèn phường thành phát đài truyền bãi
lòa mắt xòa
lõa lồ thể xõa
loài ăn cá chim cây giống người nào nguy rau thú vật hoa bò gặm động côn quý
loại bỏ biệt bài cây danh gì hình khỏi này ngữ nhạc suy thể thải trừ từ tội tốt trái văn ưu xe hàng nhất một hai ba khác giấy bảo đất thuốc mới vật hợp thuế sâu vé dịch mặt rau sản quả
loan báo phòng phượng giá lổ tin truyền
loạn chiến đảng đả đàm lạc lạc li ly lộn luân lý nghịch óc quân sắc sản tặc thần thị thế ngôn trí xạ nhịp dưỡng cả
loang lổ loáng rộng ra máu
loáng thoáng cái qua
loãng máu xương
loạng choạng quạng
loanh quanh
loắt choắt
loay hoay
lóc cóc ngóc nhóc cá thịt
lọc bỏ bụi bõm cọc khí lõi lừa máu nước sóng thận xương dầu tủy hóa cảnh ối ảo
loe loét ngoe
lóe sáng
loẹt xoẹt quẹt
loi choi thoi ngoi nhoi
lòi dom đuôi mặt ra tiền xỉ tói
lói
lõi đời cây lọc bóng ngô rác thép tre
lom dom khom com nhom
lòm
lõm bõm sâu
lóm
lon ton nước nhon bia
long bào đình đong bong đảo đầu giá hổ hải huyệt khánh lanh lanh mạch não nhãn nhan nhong trọng thành tu tóc trời trọng vương vân vũ xuyên an biên thành điền hưng
lòng bàn biển chảo dạ dân dũng đào đen đỏ đất đường đất giếng hồ hào hẹp kính khúc không lợn mề máng mong mẹ mình mỏi ngay nhân người nghi nhà nước nồi ngưỡng phèo quảng sông súng son sợi sắt tham tốt tin thành thòng thủ thuần trắng trung trời từ tự vòng vị vàng vả yêu xe trứng người kiên lành biết trai thương
lóng cóng lánh lóng nga ngóng ngà tre
lỏng lẻo chỏng khỏng
lóp ngóp
lọt lòng lưới lỗ mắt sàng tai vào khe thỏm qua tới tay xuống top
lót dạ đường ổ lòng tót tay giấy ván bỉm sàn đệm
lô cốt gích hàng đất nhô xô lốc lăng cất số nghị hàng thuốc hội bông
lồ lộ
lố bịch lăng nhố
lổ đổ
lỗ chân chỗ châu đen đáo hà hổng khoan kim lã lãi lõm lời mãng mỗ mũi rò thủng thông vốn tai rốn thoáng hậu luỹ rỗ ngoại nặng gộp chân
lộ bí bộ cốt chân chính diện đồ giới giới đề hầu liễu liễu mạo ra ranh sáng tẩy tỏ tin tóp trình trần thiên thiên tuyến vẻ xỉ hàng phí lọt thông mật đức thiên
lốc bụi cốc xoáy nhốc lịch
lộc bình bổng điền đình cộc cộc ngộc nhung trời vừng xuân biếc non ninh hà bổng
lôi cuốn đình đi hội kéo lôi long lả la thôi vũ ra kệ ngược ngoài công vào thần
lối chơi cũ đi đánh hành kháng mòn mở nghĩ nói nhỏ rẽ ra sống tắt thoát vào xóm xưa về lên thoát kiến xóm này
lỗi đạo hẹn khác lạc lầm lòng lời lạc máy mốt nhịp nặng phép phải thời thường vi tại bài kỹ chính này tồn số do phạt hệ chủ sai của đọc nhỏ chính phần
lội bộ nước ngược qua ruộng suối sông
lộn bậy chồng chợ đường giống hột lại lạo lèo máu mề nhào ngược phèo sòng tiết tùng xộn xuôi xạo đầu lạo trái vòng về nhộn kiếp trộn
lông bông buồn cánh chim cừu gà hồng lá măng mày mao mi ngỗng nhông tơ vũ nách mũi chân ngực
lồng bàn bẫy chim cống chậu đèn ghép hổ kính lộn lộng ngực ruột tiếng vào phổi mạo sắt hoạt nuôi bè ca đơn
lỗng
lộng gió hành hẫy lẫy óc ngôn quyền kiếng ngữ hành
lốp bốp đốp xe nổ dự mới
lột bỏ lớp mặt tả trần truồng vỏ xác da tẩy
lốt hồ
lơ đãng đễnh là láo lửng mơ ngơ thơ xe tơ
lờ đờ lững mờ ngờ phờ tịt vờ đi
lở đất lói loét miệng mồm núi sạt
lỡ bước cỡ dở duyên hẹn làng làm lầm lời miệng nhịp nhời nói tàu tay thì thời trớn vận việc xe cơ kèo mất chuyến
lời bạt bàn bài chào chót chúc chú cáo ca căn chứng dạy dặn dẫn dứt đáp đẹp đề đồn đường độc giải gọi giới hay hát hứa hẹn hỏi kêu kết khai khen khuyên khẩn lãi lẽ lỗ lộc mào mẹ mở mời mừng ngỏ nguyền nhắn ngay nguyện nhời nói nói phán phê phát phi phàn răn ra rao ru sấm số suông tạ tạm thề than thầy thiệt thoại thơ tự thú tiên thỉnh thỏ thưa tiêu tòa trăng trần trình trách trối tuyên tuyên từ tựa văn vàng vay việc xin xưng ý kêu bác ít đồn đề giải
lợi bất bàn cao danh điểm dụng dân danh dụng điểm hại hại ích ích khẩu khí kỳ kinh lộc nhuận nước nha quyền quần răng suất sữa sinh sức tức thế thất tiểu trí thuận tiểu tức vật nha tác chi lớn lao ích trước gì hòa cho
lởm chởm khởm
lợm giọng
lớn bé gan khôn lao lên lối mạnh nhất nhanh nhỏ rộng tiếng tướng tuổi vọt xác như nước thứ hơn thành của đối khả dần trong cho là về vào cao từ quá tất đến mà
lợn cái cỏ con cưới dái đực gà giống hơi lành lòi lòng nái rừng sữa sề thịt ỉ tai đen cợn sống tạ
lớp bao bọc chót đặc đầu đệm học hang kịch lang lớp lọc mạ màn mang mái mẫu mầm người nhân nhớn nón ngói ngày nghề phủ phấn sau sóng sơn trẻ trước trưởng tập tuổi vỏ vữa xe đông chuyên lá cán nhạc mới bồi lầy bổ thanh đất tập vẽ ta mình
lợp mái nhà ngói tôn
lớt phớt
lợt lạt
lu bu bù loa lú mờ trụ đèn
lù đù khù lù mù rù xù
lú lẫn nhú nhấp
lũ bất lượt lụt lũ đàn cuốn quét ống trẻ con chúng trái ngầm về sông lớn
lủ khủ
lụ khụ
lùa gạt bắt đàn vào bò
lúa chét chiêm chín dốc đông gạo giống hè khoai lai lốc lép má mạ mì mới mạch mùa nếp ngô nước non nương non ré rài sớm tám tẻ thu thuế thóc trổ tồn vàng xuân gặt hàng ma chất
lụa đào là tơ tằm mỡ nhung vải
lua tua
lùa gạo
luân canh chuyển chuyên hồi hoán hồi đôn khúc lạc lưu lí lý phiên thường thường tử xa lý lưu
luẩn quẩn
luấn quấn
luận án bàn bình công chiến cương cứ đàm đề điểm đoán điệu giải giảng gốc hạch học hậu lí lí lí lý nghĩa ngữ thuật thuyết tội tuần tính tình thuyết văn vặn
luật chơi dân điều đoàn đời gia giao giang giáo hành hiến hình học học khoa kỷ lao lệ lí lý lệ lữ lệ mới nghiêm nhà nước pháp pháp quốc rừng sư sở sĩ thơ thương thư tố tuồng tục tính bảo khám đất an sửa này nhà quy việc phòng đầu doanh tổ công đấu cán viên
lúc ấy bấy đầu đang đó gần lắc nào nãy này nhúc nhỏ nữa sống thường tồn trước túc xưa xế về còn không đi ngồi có cao trưa sáng tối chiều mới ấy khó mở rời khởi cuối bé ra trời nhận đông giữa người
lục bảo bát bình bội căn bục cảnh cá chiến diệp diệp địa đục đạo đình đức giác hạ hình hợp khí kinh lạc lạo lăng lâm lộ lọi lâm nghệ nghiệp ngạn nữ phẩm phủ phủ quân sắc soát sự súc sựu tặc thư thượng tuần trí tung tuần vấn vị xì quân tung bình ngạn nam yên
lui binh bước cui đi gót gót khui lũi lại quân tới về xuống hui khỏi ẩn
lùi bước bước dần xùi giờ lại lũi thời về xùi xe tiến ngày lịch thời hạn
lủi hủi thủi mất
lụi bại cụi tàn hụi dần
lúm
lụn bại vụn xuống
lung bung lạc lay linh liêng tung
lùng bắt bùng kiếm nhùng sục tìm thùng
lủng củng lẳng liểng
lúng liếng túng
lũng đoạn
lụng bụng thụng
luộc lại trứng rau
luộm thuộm
luôn luôn miệng tay tuồn thể tiện là có được mong được đồng quan đặt phải giữ không trong sẵn chú tạo tìm thường nhận chân xác dành coi bị cố ở nỗ tận phấn đi tin sát
luồn cúi lách lỏi lọt qua
luống cuống rau cày tuổi
luồng cảnh gió hàng hơi khí lạch mắt máu nước sáng tư tuyến vàng ý ngoại thông đường dữ điện người
luỵ
lũy kế thành thừa tiến tre kết
lụy phiền tình đò
luyến ái lưu láy tiếc thương
luyện công chí chưởng đan đọc giọng gang kim kim nghề ngục nói quân tập thanh thép than thi trí tuyển từ từ võ chữ rèn dầu
lừ đừ khừ lừ
lữ đoàn điếm hành khách quán thứ
lưa thưa
lừa bịp dối đảo đảo gạt gian lọc lúc lọc mị ngựa phỉnh thầy ưa tình chuyển bán đảo
lửa binh cháy đạn hận hương lòng lò rừng tình thử trại thành dậy trời đỏ dục đốt
lứa đôi tuổi học đầu này mới
lữa lần
lựa chiều chọn lời theo ý sức mua
lưng bụng chừng chừng còng cơm đèo đồi eo gù ghế lửng lực núi mật ong trần túi tròng vốn tưng quần tôm áo
lừng danh khừng lẫy lựng vang tiếng
lửng dạ lơ
lững lờ thững
lực bất cản cầu cấp đẩy điền điểm hấp hút học kế kéo kháng khí lượng lưỡng ly ly ma nén nâng người quán quân sĩ sống sĩ tác tàu tính trường từ thần tâm xung động phụ quy
lưới áo báo cước đánh điện đạn lửa mắt mắc nhện nhện phủ rê sắt tình trời thép quét che vây bắt chắn an
lười biếng chảy nhác học nhớt suy
lưỡi cày câu cưa cuốc dao gà gươm hái khoan kiếm lê liềm liềm mác rìu sam lửa trai
lưỡm
lườm nguýt rau
lượm lặt thượt
lươn lẹo khươn
lượn lách lờ lượt nào quanh qua sóng vòng
lương bổng cao cơ cán dân dược duyên đống đình giáo giờ hưu hướng hảo khoán khô khoản lâu lậu lẹo lệ năng nhân nông phạn phương phụ sĩ sơn tâm tháng thảo thê thiện thực tiền thưởng tri trả tối thuế trợ tâm tuần vàng y ngừng ngành trung bình năm cứng hưu mới bảo bậc công ngoài
lường gạt trước tính được
lưỡng bại chiết cực cư đảng hợp khả lự long lự lệ nan nguyên phân quyền quốc sắc tiện thê tính toàn viện nghi hà
lượng bán cả cát đường định gió giác hình hóa khách kiến khí lượng mưa máu mỡ muối nước oxy phân phát sức số tài thứ thải tình thuốc trên từ tử tiêu tiền tù vàng việc xe cung truy hàng đơn người đặt ô truy lớn nhỏ
lướt mướt nhẹ qua sóng thướt tới ván web
lượt bượt đầu là thượt thuộc về xem khám người đi bán truy khách vãng hộ sau đấu hành cuối tải tham học phục điều chữa năm hồ thi dự trận đối tiếp
lưu ban bản bút bệnh cầu cữu chí chuyển chiểu chiến cư cấp cú danh diễn diễm dụng đày đãi động đạn đồ đảng đục giữ hành hóa huyết hình hoàng hoàn học huỳnh khách không kho ký lạc lại li linh loát lượng luyến lãng lạc lạc ly luyện manh mật mẫu mẫu nhiệm nghệ ngụ nhân niên niệm nha phương phóng quan quang quán sinh sản tâm tại tệ thai tên thân thâm thú thủy thông thuộc thú thuế thủ tiền tình tồn tốc tử tán trạch trú trữ trú tri toan trấn truyền tuyến trên vào vong vực ý học dấu dữ thư hồ không xá hương bóng
lựu đạn
ly biệt bôi dị gián hôn hương kỳ khai khúc khách loạn tán tao thân thoát thuộc tử tâm nước cà rượu trà tí kì
`;
