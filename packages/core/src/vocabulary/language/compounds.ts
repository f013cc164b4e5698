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
`;
