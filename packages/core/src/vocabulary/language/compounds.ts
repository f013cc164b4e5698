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
băng-rôn
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
cạt-tông
cau có mày trầu
cảu nhảu
cày bừa cấy ải cuốc xới ruộng sâu
cay cú đắng độc nghiệt xè nồng
cáy
cắm cúi hoa trại cờ sào dùi chốt mốc mặt
căm ghét giận hờn thù phẫn tức phẫn
cằm
cẳm
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
chạc
chải chuốt đầu tóc
chài lưới
chạm khắc ngõ trán tay trổ tới mặt vào ngưỡng đáy
chan chứa hòa canh
chán chê chường ghét nản ngán ngắt chê đời
chạn
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
chước
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
cùn
cung bậc cách cấm cấp chiêm cúc cầu điện đình đàn đường hỏi đốn kính khai kiếm mệnh nữ nghinh phụng phi quăng ứng tên tần thánh tiến thiếu văn hoàng vua tròn độ thương nhạc trăng hiến tiêu sức hình
cùng bàn chung cực cùng đinh dân đường kiệt khổ khốn lúc nhau quẫn tận thời túng với cảnh kỳ tham đi ngày đồng một các làm nhân ở quần ý loại tột bất hội học tên lứa ngành năm nguồn khi chia phe chí thẳng
cúng bái cơm dường giỗ lễ tế tổ ông vái ma
củng cố mạc
cũng nên như phải vậy thế có được là bởi vì
cuốc bộ đất cày xẻng bẫm
cuộc chiến chơi đất đời gặp gọi họp hẹn sống thi tình vận vui xét đấu đua đời điện điều trò khởi thảo tranh bầu cách bình tổng kiểm đàm
cuối cùng đời khóa mùa năm ngày tháng tuần vụ quý thế thu giờ kỳ chiều buổi hàng bảng sông nguồn vốn đợt ngõ bài
cuội
cuốn chiếu gói hút sách truyện phăng trôi phim xéo theo tập vở sổ bay từ chả lịch
cuộn băng dây mình phim trào giấy chảy
cuồng dại loạn nhiệt phong vọng tín nộ quay sát
cuống cuồng họng lá phổi quýt rốn
cuỗm
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
`;
