/**
 * Words of two syllables of official and everyday Vietnamese: each line a first syllable and the second ones it makes a word with.
 * Written for this project from general knowledge of the language. The more of them, the fewer false alarms.
 */
export const COMPOUNDS = `
a dua hoàn
ai nấy oán
am hiểu tường thờ
an ninh sinh toàn tâm cư dưỡng nhàn khang lành bài định ủi phận táng tọa vị nghỉ dân giấc hưởng lạc bình
anh em hùng chị cả ruột tài họ dũng minh linh hoa rể trai
ao cá ước hồ làng
ba ba hoa lô má mẹ bốn mươi
ban hành đầu ngành bố giám chấp thường chỉ cán bí công đêm ngày mai sáng chiều trưa tổ quản tặng phát thưởng cấp lãnh tối quân bệ nhạc tuyên dân kinh khen văn soạn
bao gồm cấp che giờ nhiêu bọc bì vây la dung phủ quanh hàm biện lâu quát tiêu trùm thanh tử thầu cát tải xa
bay lượn nhảy bổng hơi màu cao
bi kịch quan thảm ai hài thương đát tráng bô ve
binh lính sĩ chủng đoàn pháp lược quyền nhì khí lửa biến nghiệp thư vận trạm đao
biên chế bản cương dịch giới lai lập mục niên phòng soạn tập tái thùy đạo độ nhận khảo chép ải phiên tấu đình
biến chứng cố chuyển dạng đổi động thể thiên chất hóa tướng tấu mất loạn áp dị thái báo ảo hình đi cơ thế số điệu sắc tần tính
biết ơn điều bao đâu rõ chắc thân mấy ý chừng trước sớm tay tường người chữ đọc lỗi yêu giữ cách nói làm rằng
biếu tặng xén quà
biền biệt
biển báo đảo cả quảng số người hiệu hồ lận chỉ cấm đông khơi xanh nhớ tên bạc
biểu dương diễn hiện đạt đồ tượng mẫu ngữ cảm quyết lộ tình bì thị trưng thức thuế giá ghi thống ký cước kê bảng lãi số phí
biện pháp chứng minh hộ lý luận bạch giải bác
biệt danh giam đội thự phái kích lập hiệu đãi tăm li ly tích động phủ thực xứ tài
bo bo xiết mạch
bom đạn mìn tấn
bung biêng bét dù lụa
buôn bán làng lậu bản sóc dân người buổi gian chuyến lớn lẻ sỉ thần
buông bỏ lỏng thả tha tay xuôi trôi rơi lơi màn
buốt giá lạnh óc
buồm căng cánh
buồn bã chán bực cười nôn ngủ phiền rầu tẻ thảm thiu tủi vui khổ đau lòng thay
buồng bệnh giam khám ngủ phổi the trứng lái máy chuối
buổi sáng chiều tối trưa tiệc lễ họp đêm đầu học làm diễn gặp
buộc lòng tội phải
bà con mẹ ngoại nội già cụ cháu chủ đỡ chị cô mụ nhà
bài bản báo học tập viết thi toán thơ hát giảng trừ xích tiết trí vở làm phát nói tuyên thuốc bạc ca toàn vị thu phỏng kiểm diễn luận
bàn giao bạc ghế luận tay chân thắng cãi hoàn đạp chải thờ cờ tán bi phím cân chông thảo
bàng hoàng quan quang bạc thính
bào chữa chế thai tử mòn mỏng
bày tỏ biện trí đặt biểu vẽ bán mưu
bá đạo chủ quyền tánh cáo hộ tước
bác sĩ học bỏ ái ruột gái trai
bách khoa bộ phân hóa hợp tính chiến hại niên tuế thảo
bái phục kiến vọng
bán hàng buôn đấu đứng dân trú kính lẻ sỉ rẻ chạy đắt trường cầu nguyệt sơn thời nước tháo hết thân đảo kết mua dẫn
bánh kẹo mì xe mứt răng chưng trung lái đà cuốn
báo cáo chí hiệu động đài tin viết mạng thức oán ơn giá nghiệp hại đáp trước đạo hình ứng tử hỷ in điện nói giấy mộng
bát đĩa ngát hương cơm đũa phẩm bộ cú nháo giác
bây giờ nhiêu lâu
bãi bỏ biển miễn công nhiệm chức đỗ cỏ giữ rác khóa tập xe cạn
bè bạn phái lũ cánh
bèn lẽn
bé nhỏ con gái trai bỏng mọn thơ ngoan xíu
béo phì bở bổ tốt
bên cạnh trong ngoài bờ tham dưới trên nguyên mời mua bán nhau nợ lề thua thứ nội ngoại giao nhận
bêu rếu riếu xấu
bì thư bõm nịt
bìa sách rừng đậu đất cứng
bình an ẩm bầu chọn diện dân dị đẳng địa định đồng hành luận lặng minh nguyên nhật ổn phẩm phục phong phương quân quyền thản thường thủy tĩnh xét yên xăng ga thở sữa hoa nước tâm phù đất dương lọc đựng nóng bồn chữa tươi trị sinh đạm chân cũ mới thơ
bí thư mật quyết ẩn danh đao hiểm kíp đỏ tiểu ngô ngòi
bít tất tết chặt
bò sữa lê sát tót cái thịt lạc viên vàng
bó buộc tay hẹp hoa bột gối thân sát
bóc tách lột trần ngắn tem vỏ
bóng đá bàn đèn chuyền dáng đêm mát rổ tối râm cây điện nước hồng gió bảy bẩy
bóp méo nghẹt chết cổ cò nát
bót cảnh
bô bô lão ê
bôi bác đen nhọ trơn xóa lem xấu
bôn ba chôn tẩu
bông băng đùa hoa hồng lơn lúa tai gòn sen vải phèng phấn
bù đắp lại lỗ trừ nhìn đầu giá chì xù công
bùa chú mê ngải hộ
bùi ngùi tai
bùn đất lầy rác cát
bùng binh cháy nổ phát dịch
bún chả riêu bò ốc
bút bi chì danh ký lục pháp tích tháp phê máy mực lông toán chiến đàm nghiên
băn khoăn
băng bó rôn hoại đảng giá tuyết hà nhạc keo tải hình rừng chuyền ghi vệ huyết phiến nhóm qua
bơ phờ vơ sữa
bơi lội chải thuyền lặn ngửa sải ếch
bơm nước xăng mực tiêm vá hơi
bưng bê bít biền
bưu ảnh cục chính điện phẩm kiện tá thiếp gửi phí
bươm bướm
bươn chải
bương chải
bước chân đầu đi đột đường ngoặt nhảy sang tiến qua ngoài chậm mới sóng
bướng bỉnh
bướu cổ
bạc màu bẽo phơ hà tỷ nhược đãi
bạch cầu kim đàn tuộc mã tạng huyết hầu kỳ đái dương
bại trận liệt lộ hoại não vong
bạn bè đọc đời trẻ học đồng hữu gái trai thân nghề hàng đường cùng thù dân chiến
bạo lực hành động loạn gan dạn bệnh chúa ngược tàn phát
bạt ngàn mạng tai hồn
bản thân chất năng lĩnh tin đồ quyền địa mường sắc án cam khai vẽ làng kê sao mẫu chụp đồng gốc thảo ngữ xứ giao doanh ghi chính tính lề nhạc tình tuyên ngã vị hùng năm phác kế tự
bảng giá biểu vàng chữ hiệu lương điểm tin kê đen danh trắng mầu màu nhãn tính tổng chấm
bảo hiểm đảm vệ trợ tồn hộ quản tàng mật hành lãnh ban toàn dưỡng trì an lưu kê bọc ngọc bối vật thủ mẫu chứng hòa thai hoàng bình đao tiêu
bảy mươi tỏ
bất bình cập chấp chính cứ đắc động đồng hạnh hiếu hợp khả kỳ kham lợi lực lương luận minh mãn nhân ngờ ổn pháp thường tiện trắc trị tử tuân tài thành ý hủ công hòa định di diệt biến bạo tất bại khuất giác nhẫn tận toàn hảo phục lịch nghĩa tín tường cần khiển tỉnh chợt tương ngôn
bấy giờ lâu nhiêu
bầm dập tím
bầu cử bán chọn bạn bí trời bĩnh đoàn dục
bẩm sinh báo tính
bậc thầy thang học cha tiểu trung lương thềm nhất
bật khóc lửa mí đèn dậy bông mạng
bắc bộ cầu cực kỳ nam thuộc phạt tiến
bắp cải ngô đùi tay thịt chân rang
bắt đầu buộc tay giữ nguồn kịp gặp chước cóc nạt mạch bớ cá giam bẻ mắt bệnh đền sống tội
bằng chứng cấp lòng phẳng nhau khen sáng hữu lái tốt chân cách lăng
bặt tăm tin vô
bẻ gãy cong khóa
bến cảng xe bãi tàu đò đỗ phà nước bờ cá
bếp ăn núc lửa ga trưởng
bền vững bỉ chặt lâu chí lòng gan màu
bệ phóng vệ rạc hạ đỡ
bệnh nhân viện tật binh hoạn lý dịch án tình xá nghề tim nặng mạn lây trạng hiểm nan nền phẩm thành xã sử mãn cấp phí nhi học
bỉ ổi
bị cáo can động
bọ cánh chét xít hung ngựa
bọc lót thép hậu sách
bọt biển nước bèo xà
bỏ bê cuộc dở lỡ ngỏ phiếu qua quên sót túi trống vốn xa học nghề việc công bừa tù đói đi mặc lại phí tiền trốn thầu thi rơi thừa thuốc ngoài hoang chạy
bỏng ngô rát
bố cáo cục dượng mẹ thí trí ráp già chồng vợ con phòng nuôi trận đẻ láo
bốc cháy đồng hơi lột mùi phét thăm vác xếp thuốc giời hỏa dỡ
bối cảnh cục rối phận
bốn mươi phía mùa biển bề
bồ hòn câu côi kết nhí đào tát nông đề
bồi bàn bếp bổ dưỡng đắp hoàn hồi lấp thẩm thường tụ đất
bồn chồn chứa hoa tắm rửa địa binh cầu
bổ dưỡng ích nhiệm nhào sung trợ túc khuyết cứu chửng củi ngữ trí dọc máu cập phổi
bổng lộc trầm nhiên
bỗng chốc dưng nhiên đâu
bộ binh chính chuyển chỉ đội điệu hành luật lạc mặt máy môn ngành não nhớ óc phận phim quần sậu sưu trưởng tịch trình tộc vi xương y phức gõ phát đàm sách hàng số ba tài nội ngoại nông công quốc tư giao khoa thông văn hồ cánh bàn dạng cộng phá đồ hạ chia điều đếm lao câu tiêu ly lông
bộc bạch lộ phá phát trực tuệch
bội chi thu bạc nghĩa phản phần tín thực ước lần số hoạt nhiễm
bột giặt mì phát sắn ngô gạo ngọt giấy đá màu phấn
bới móc tung tìm
bớt giá xén căng đi lời
bờ bãi biển cõi đê kè ruộng sông rào vai vực mi lũy vùng thửa
bở ngỡ hơi vía
bỡ ngỡ
bợ đỡ
bụ bẫm sữa
bụi bặm cây đời đất phấn rậm mịn trần
bụng dạ nghĩ bầu đói dưới chửa
bức ảnh bách bối cung hại hiếp thư thiết tranh tường xạ xúc vẽ tử hôn màn họa
bừa bãi bộn phứa
bừng bừng sáng nở tỉnh cháy
bữa ăn cơm tiệc sáng trưa tối nay chính phụ cỗ nọ
bực bội dọc mình tức
bề mặt rộng cao ngang dày ngoài
bấm nút
bẩn thỉu
bê tông
bận tâm rộn bịu
bói toán
bậy bạ
bòn rút
bịa đặt
bổn phận
bế tắc mạc giảng
bênh vực
bấp bênh
bẽ bàng
bịn rịn
bon chen
bộn bề
bứt phá
ca dao hát khúc kịch múa mổ ngợi nhạc sĩ tụng thán trực vang lâm cẩm làm bệnh khám mắc nhiễm chuyên đêm nô cao cách nương trù
cai nghiện quản trị sữa thầu đầu
cam chịu đoan go kết khổ lòng lộ sành tâm thảo tuyền phận nguyện lai sài
can dự đảm ngăn gián hệ phạm qua thiệp tội trường tâm chi thận
canh cánh gác giữ tác tân chua cua cải phòng ba rau khuya nông cách
cao cả cấp cường độ điểm đẳng đẹp giá hứng học kiến kỳ lớn lương minh nguyên ngạo nhân niên nhất nhã ốc quý sang su tầng thấp tay tăng thế thượng thủ tốc trào tuổi siêu ủy vọng vợi xa thâm chạy trình ráo hổ tần trí hơn ngất
cau mày trầu
cay cú đắng độc nghiệt xè nồng
cha anh ông con đẻ chú mẹ ruột già cố đỡ nuôi truyền xứ nội chồng
chan chứa hòa canh
chanh chua leo đào
chay tịnh trường
che chắn chở đậy giấu khuất lấp mắt phủ kín nắng mưa bạt dù tàn bụng
chi bằng chít bộ cục đoàn dùng đội hội lưu li nhánh nhiều phái phí phối phiếu tiêu tiết trả trường thu viện ủy nhà khẩu thường thù sự hoa thứ cấp đảng ngân ứng dưới lễ
chia buồn bùi cách cắt đôi đều lìa lửa lô ly phần phôi rẽ rẻ sẻ tách tay thành vui tổ xa nhỏ loại bài ca theo lãi hai
chim chóc muông cánh di én non cu cảnh
chinh chiến phạt phục phu phụ
chiêm bái nghiệm ngưỡng trũng bao tinh xuân
chiêng trống
chiêu an bài binh dụ đãi hàng hồn khách mộ sinh sĩ thức trò thương dân
chiếm cứ dụng đoạt đóng giữ hữu lĩnh ưu lấy chỗ gần khoảng đa tỉ tỷ
chiến bại báo binh bào cục công cuộc dịch đấu địa đoàn hạm hào hữu khu lợi lũy lược mã phí phẩm quả sách sĩ sự thắng thuật thuyền tích tranh trận trường tuyến tướng tử vụ xa lệ khí
chiết khấu giảm tính trung tự xuất cành áp
chiếu bóng cố chỉ cói dụng lệ phim sáng xạ tướng ngựa ban lan thư giường chèo
chiền chiện
chiều cao chuộng dài hướng hôm lòng nay ngang qua rộng sâu tà tối theo chiều ngày mai mưa dọc
cho biết dù hay mượn nên phép rằng thấy thuê tới vay con bú điểm cùng đi qua tay cả phần thuốc tặng công thôi nghỉ xem ăn phá hưởng
chong chóng đèn
chu cấp đáo du kỳ tất toàn trình vi chuyển niên tuần
chua cay chát chan xót ngoa
chui lủi rúc nhủi luồn
chung cảnh cư cuộc chạ đúc đúng kết khảo lòng lưng sống sức tay thân thủy vai vốn cục chăn thẩm quy quanh cho nhau chi tình nhà đụng chung
chuyên án biệt cần canh chế chính chở chú cơ đề dụng gia hóa khoa khảo khoản luận môn mục nghiệp nhất quản quyền ngành san sâu tâm tải trách trang trường tu tuyến viên viện chương doanh dùng giúp thu chăm gửi đối giao cung làm sử vụ mại mã
chuyến bay đi thăm hàng tàu xe công du tham biển đò này trước sau
chuyền bóng tay
chuyển biến bánh bụng chỗ chở cư dạ dạng đạt dịch di đổi động giao giới gởi gửi giọng hóa hoán hồi hướng hình khoản lay luân lời mã mạch mùa nhượng phát phối quân sang tải tiếp tay thể tiền tới trường vần vận việc viện xuống cấp sâu bệnh tuyến lưu ngữ vị biên ngành kiếp hệ đơn hồ tạo nơi cấu học phía trọng giá
chuyện đời gẫu kể phiếm trò tình trẻ vãn vặt vui xưa buồn gì gia này đó ma cổ cười nghề riêng làm nhà ngắn thực vì
chuông điện báo chùa nhà
chuẩn bị chi đích hóa mực úy xác y tấu nghèo tướng đầu trước mẫu đoán nhận độ hội kiến
chuốc họa vạ
chuốt tre
chuồn chuồn
chuồng bò gà heo trại trâu lợn cọp
chuỗi cung giá ngày sự cửa số hạt thời hoạt
chà đạp xát bông lau
chài lưới
chàng trai rể nàng hiu
chào bán cờ đón đời giá hàng hỏi mừng mời thầu xuân mua thua sân tạm
chày cối kình
chán chê chường ghét nản ngán ngắt đời
chánh án văn thanh
cháo lão phở hành loãng
cháu bé chắt con ngoại nội gái trai họ
cháy bỏng nổ nắng rừng sáng túi hàng nhà đen khét sém rực
châm biếm chích chọc cứu dầu lửa ngòi ngôn chước thuốc mồi
chân chất chính dài dung đất đê giá giò lấm lý mày móng núi phương thành thật tình tóc trời tay tướng tơ truyền vịt kinh trần mạng đèn lông mây rết ga đế dốc
châu báu bổ chấu dân lục lệ thổ thành á âu phi mỹ mai ngọc
chè chén xanh khô đặc bột móc búp
chèn ép lấn ảnh
chèo chống cổ lái kéo tàu thuyền
chém giết gió
chép miệng lại phạt tay bài hình
chê bai cười trách
chênh lệch vênh chếch
chì chiết
chìa khóa tay vôi vặn
chìm đắm xuống nổi sâu tàu lắng ngập khuất
chí cha chóe chết công cốt ích hiếu hướng khí lớn lý mạng nguyện sĩ tình thiết thú tôn tử tuyến ác thân nguy ít
chín chắn muồi tới mọng mươi rộ bỏ suối đỏ tầng phần
chính danh diện giới gốc giáo giờ giác khách khí khóa kiến luận lệnh mình nghĩa ngạch nhờ phạm phủ quy quyền quán sách sự tả tâm thể thống thức tích tông thị trị trực trường tuyến tòa tắc thất ủy vụ xác yếu bản bắc biên chuyên đáng đạo văn phẩm phái nam chủ ngọ vì ngay phụ chắn chiến hạm sử đảng dạng ca
chòm sao xóm râu
chó sói mèo má dại chết săn
chói chang lóa lọi tai mắt sáng ngời
chóng chầy mặt vánh lớn
chót vót lọt cùng
chôn cất chặt chân giấu vùi sống
chùa chiền làng cổ
chùi rửa
chùm ảnh chìa bài hoa quả nhây tia tin thơ bóng rễ
chùn bước tay
chú bác giải mục rể thích thím tiểu trọng trương ý dẫn thuật chó bé mèo lùn công
chúa tể nhật công đất trời trịnh nguyễn thánh
chúc mừng phúc tết thọ tụng thư sức
chúi mũi
chúng bay con cư mình minh nó nhân sinh ta tôi ông em cháu bạn anh tăng
chút chít đỉnh ít nữa lòng nào ơn gì tình
chăm bẵm chỉ chú chút lo nom sóc bón học làm nuôi ngoan
chăn dắt màn nuôi trâu thả gối ấm
chơi bời đùa khăm nhởi trò xấu đàn vui thể gái trội lại vơi
chưa bao chắc hề kể từng thể tới chừng nên phải đầy biết đạt ai hết xong đóng đủ
chương hồi mục trình quy khúc này
chướng ngại tai mắt khí
chưởng khế ấn
chạm khắc ngõ trán tay trổ tới mặt ngưỡng đáy
chạng vạng
chạy chọt chữa đua làng trốn vạy theo dài thử nhanh thầy máy nước thuốc tội nạn việc điện chợ chương án bộ thận quanh
chả giò lụa trách cá
chải chuốt đầu tóc
chảy máu nước xiệt tràn xuôi mồ rữa
chấm bài công dứt điểm hỏi hết phá thi thầu phẩm chiếm bi lửa sao lượng phẩy
chấn an chỉnh động hưng thương lưu tử
chấp bút chính chới chấp hành nhận nhặt niệm nê pháp thuận thủ trách vặt hữu bám cánh kinh
chất béo bột cháy chồng chứa đạm đốt gây độc hữu khí khoáng kích lỏng liệu lượng nổ phác phụ rắn thải thơm tính tơ vấn xơ xám xúc màu keo dẻo dính giọng bẩn
chầm chậm
chần chừ
chầu chực rìa lễ
chẩn đoán bệnh tế trị bần mạch
chậm chạp chân lại lụt muộn nộp phát rãi rì trễ tiến đóng lương trả nhất thanh kinh hiểu nhịp
chập chững chờn choạng mạch tối điện
chật chội hẹp ních vật cứng kín
chậu cây rửa hoa cảnh
chắc chắn hẳn ăn bền mẩm nịch tay lép mẻo nụ
chắm chú
chắp cánh nối tay vá nhặt
chắt chiu lọc bóp lưỡi
chằm chằm
chẳng hạn lẽ may qua thà bao còn hề ai gì thể phải biết lành khác
chặn đánh đứng đường họng bắt đầu
chặng đường đua đầu cuối
chặt chẽ chém phá đầu đẹp chân khúc đứt
chẻ nhỏ củi
chế áp bản biến định độ giễu hóa ngự nhạo tác tài tạo xuất phẩm tiết ước ngữ liệu đồ hãm nhà
chết chóc đói đứng đuối người ngay trẻ oan sống cứng non mê tươi thảm yểu điếng sớm
chểnh mảng
chỉ bảo báo dẫn dạy dụ đạo điểm đích định đường giáo giới hiệu huy lệnh lối lui mặt may nam phối rõ số tay thị thiên thêu tiêu trích trỏ vẽ việc huyết đơn có cần dành hóa nghệ vàng thú còn sợ mới riêng vì nhằm
chỉnh chu đốn hình huấn lý sửa sữa tề trang đảng thể đổi lại âm biên hợp cư quân lưu
chị em ấy cả dâu gái ruột họ nuôi ta
chịu đựng khó chơi đòn khổ lỗ nhục phép tang thua tội thuế thiệt trách ơn án tác đau lụy sự lửa nhiệt nặng rét
chọc giận ghẹo thủng tức phá trời
chọi gà trâu
chọn lọc lựa mua giống mặt nghề ngày tạo việc đúng trường
chốc lát nữa chốc
chối bỏ cãi tai tội
chốn cũ nương quê này
chống án bạo chế chọi cự chịu cắt dịch đối độc đỡ hạn lại nghèo phá rét tham thấm trả trộm đông lãng đế lầy thiên đuối mại ẩm dột lụt bão nóng trượt sét viêm ma buôn gậy cháy giặc khủng đạn gian lừa mù tội tiêu trục thất
chốt chặn giữ khóa lại hạ cửa dân
chồi non mầm cây lộc
chồng chất chéo chồng con đống cao cưới lấn ngồng vợ tài
chỗ dựa đậu đó đứng hiểm hổng hở ngồi nằm nghỉ trống trọ làm đây này ẩn khuyết yếu ăn chơi
chớ chi hề nên
chới với
chớm nở thu
chớp mắt bóng nhoáng thời bể lửa
chờ chực đón đợi mong trông xem kết hết duyệt thời
chở che khách hàng xe chuyên đò
chợ búa chiều đen nổi phiên trời quê đêm đầu cóc tết tình
chợt nhớ nhận thấy tỉnh
chục nghìn năm triệu ngàn tỷ
chụp ảnh chiếu giật hình phim mũ cắt đèn mạch cộng
chủ bút biên chiến chốt công động đề đích đạo đầu đất gia giáo hôn hòa khảo kho kiến lễ lực mưu nghĩa ngữ nhân nhà nhật nhiệm nợ nô quan quản quyền rẫy sở soái sự tịch tài tiệm tiệc thuê thuyết thầu thể tàu tướng tọa trì trò trương tâm ý yếu xe chăn hộ bài thẻ rừng hàng hụi lưu doanh quán cơ cửa tế thợ sử trại vườn nuôi
chủng loại tộc viện ngừa đậu sinh
chứa chấp chan chất đựng đồ hàng nước bạc
chức danh nghiệp năng phận quyền sắc trách tước vị vụ việc trưởng nữ dịch tư hàm hưởng
chứng chỉ cớ cứ giám khoán kiến lý minh nhận nhân nghiệm quả thư tích tỏ thực tá tri bệnh nào
chừng mực nào độ hai ấy vài này
chửi bới mắng rủa thề bậy
chữ cái ký số tín thập viết nho nôm in hán nghĩa đề nổi quốc thường hoa nhật
chữa bệnh cháy chạy khỏi lành trị thuốc lửa ngọng thẹn mẹo răng mắt
chực chờ
co bóp cụm kéo giãn giật ro rúm quắp thắt dúm lại dân cơ giản
coi bộ chừng khinh mòi nhẹ như thường thi trọng sóc mặt trời
con cái chiên cháu dấu đầu đê đẻ đường em gái giáp giống mọn mắt mình nghiện ngoan người nhà nhỏ nít nối nợ nuôi ruột rể rối số sông tàu tằm tin tạo tính thú thứ thuyền trai trẻ trưởng trỏ út vật voi bệnh buôn chữ cò cóc cờ dân dâu dốc dao lai lăn lắc lợn mồi mụ ong nai phe ranh sâu suối sói thơ trâu tem toán thoi nước bạc chồng mèo chim chó gà cá hư riêng chung cưng độc hoang khỏe khôn
cong queo vênh vút đuôi
cu cậu li ly lông
cua biển bể đá đồng gái
cun cút
cung bậc cách cấm cấp chiêm cúc cầu điện đình đàn đường hỏi đốn kính khai kiếm mệnh nữ nghinh phụng phi quăng ứng tên tần thánh tiến thiếu văn hoàng vua tròn độ thương nhạc trăng hiến tiêu sức hình
cuốc bộ đất cày xẻng bẫm
cuối cùng đời khóa mùa năm ngày tháng tuần vụ quý thế thu giờ kỳ chiều buổi hàng bảng sông nguồn vốn đợt ngõ bài
cuốn chiếu gói hút sách truyện phăng trôi phim xéo theo tập vở sổ bay chả lịch
cuống cuồng họng lá phổi quýt rốn
cuồng dại loạn nhiệt phong vọng tín nộ quay sát
cuộc chiến chơi đất đời gặp gọi họp hẹn sống thi tình vận vui xét đấu đua điện điều trò khởi thảo tranh bầu cách bình tổng kiểm đàm
cuộn băng dây mình phim trào giấy chảy
cà phê chua rốt vạt tím kê khịa
cài đặt cắm bẫy số thế
càn quét rỡ bậy khôn
càng ngày cua lúc thêm nhiều
cành cây lá hoa
cào bằng cào cấu xới
cày bừa cấy ải cuốc xới ruộng sâu
cá biệt cược nhân tính thể mè ngựa nước tra trê hồi khô chép sấu voi ba cơm lóc thịt giống con cảnh
các bon
cách biệt chức cách điệu đều ly mạng ngăn nhật tân thức trở li quãng nào đây đó thế âm nhiệt này khác dùng tính nói viết làm nhìn tiếp ứng nghĩ mặt xa điện
cái chết kim nết nôi cớ gọi này đó bang nhìn tên đẹp mới khó giá lợi cân ghẻ tát hay tôi thế nào bàn ăn ghế
cám cảnh dỗ ơn
cán bộ cân binh sự đích mỏng vạch tre
cánh buồm cửa đồng hoa quạt rừng tay cổng mày bướm cam gà đàn mạng phải trái én cung chim quân cứng
cáo biệt buộc chung giác già mật phó thị trạng thoái tội cấp lỗi lui
cát bụi cứ tường cánh lợi sỏi bay vàng đá kết đen tuyển
cân bằng đai đo đối nhắc não phân sức thăng xứng hơi nặng đong kéo tiểu
câu cá chữ chuyện cú đố đối hỏi kẹo kết kéo lạc liên nệ nói thơ thúc trả văn giờ ca cửa kệ lưu đầu hát lệnh
cây bút cảnh cầu cỏ cối cổ cọ đàn đa đinh giống gỗ lúa trái trồng thuốc viết xanh xăng số rừng mía chè hoa cầm cao leo nêu cột lau đời lấy công bàng
cãi cọ cự nhau vã lộn lại bướng lý
cò mồi cử trắng súng kè vạc
còi cọc hụ ô xương xe báo
còn lại nữa
còng lưng tay
có chăng chí chồng công gan giá hậu hạn học hại hiệu ích khi khả khoảng lẽ lợi lý lòng mặt nghĩa nghề người nết nhiều phúc phép sẵn tài tật thai thể thực tình tội tổ tiền tên tuổi vẻ vị ý uy điều được cả thế gì hay sao thời mức trách thêm số cơ đủ việc nhà thu quyền ai vợ mang thâm hai ba vấn khó kế tính chuyên đầu trình tay cớ mùi hồi
cóp nhặt
cô bác bạn cậu dâu đặc đơn đọng đồng độc giáo gái hồn họng lập nhi quạnh quả thân thế tịch út tiên ơi bé nương vợ hầu mụ
côn đồ trùng trọng
công an báo bình binh bố bộc bằng cán cao chúa chức chứng chuyện cộng cụ cuộc chúng danh dã dân diễn dụng đạo đàn đoàn đoạn đòn đồn đợt đơn đức đường giáo giới hàm hãm hội hữu hiệu ích khai khanh khẩu khóa khố kênh kích lập lao lênh lệ lệnh luận lực lý lợi lớn lẽ minh mẫu nghệ nghiệp ngày ngân nhân nhận nhiên nhật nông nợ ơn phá phạt pháp phu phẩm phí phiếu quả quản quyền quỹ quốc sai sá sản sở sứ suất sức sự tác tâm tắc thành thần thể thổ thức thương thủ thự tích tố tiêu tước tơ toi trái trại trạng trình trường trưởng tư tua tử ty ước văn viên vụ việc xa xã xưởng chính hiến đồng cung đất đầu tuyến luật kiên khó điện lương nghị mua bán giao ngay làm mỹ thái ti
cõi âm đời trần tiên lòng
cõng nhau rắn con
cùi bắp chỏ dừa
cùm kẹp chân
cùng bàn chung cực cùng đinh dân đường kiệt khổ khốn lúc nhau quẫn tận thời túng với cảnh kỳ tham đi ngày đồng làm nhân quần ý loại tột bất hội học tên lứa ngành năm nguồn chia phe chí thẳng
cú đấm đá pháp vọ sốc ném sút hích đánh mèo điện
cúc cu hoa áo cung trắng phương
cúi chào đầu gập mình rạp lạy
cúm gia gà mùa
cúng bái cơm dường giỗ lễ tế tổ ông vái ma
cúp điện cua máy phạt vàng nước đuôi
căm ghét giận hờn thù phẫn tức
căn bản bệnh cơ cứ cước cội do dặn duyên hộ nguyên nhà phòng tính vặn cốt bậc nguồn tố số
căng thẳng tin tràn go thăng tròn buồm tai hải
cũ kỹ mới rích
cũng như nên vậy
cơ bản bắp bần bàn cấu chế chi chừng cực cầu chỉ địa đồ động đốc giới hàn hoành hội học hồ khí lý man may mưu ngơi ngũ nghiệp nhỡ quan quản quy sở số sự thể thủ tiết trí trơ xưởng yếu mật quỹ xương hữu nhiệt nhiên lưu duyên tính vòng chân tim
cơi nới trầu
cơm áo canh bụi cháo chiều hộp nắm nguội nước rang tẻ trắng trưa tối gạo no ăn lam tấm thừa bữa
cơn bão dông giận gió khát lốc mê mưa sốt sóng cớ ho co đau thịnh mơ hen
cư dân ngụ sĩ tang trú xá xử an tri
cưa cắt cẩm xẻ tay bom gỗ
cưng chiều nựng
cương lĩnh nghị ngựa quyết quyền trực tỏa vị yếu mục thường giới thổ cường nhu
cước phí chú điện bưu vận tàu
cưới hỏi vợ xin chồng chạy treo gả
cướp biển bóc cò đoạt đường giật phá ngày công chính lời bóng mất đi
cười cợt duyên đùa gượng hở khẩy khì khúc khinh mỉm nói nụ tươi trừ xòa vui nhạo chê khóc mát
cường bạo công quốc độ điệu hào hóa kích quyền tráng thịnh tập toan thế lực giáp triều nô dương sức
cưỡng bách bức chế hiếp dâm đoạt lại hành chiếm hôn
cạm bẫy
cạn kiệt lời khô tàu ly nghĩ cợt
cạnh tranh khóe đó nhau bên
cạo râu gió
cả nước lớp ngày năm nhà họ gan quyết thảy tin nể giận đời ba hai bốn thèn tháng người nhóm gia bọn ngành tỉnh huyện xã dân
cải biến biên cách chính danh dạng hóa hoán hối huấn lão lương tạo tà táng tiến thảo thiện tổ trang xoong bắp tử
cảm cúm động giác hóa hoài hứng kích lạnh mạo mến nghĩ nhận ơn phục quan quang tạ tác thông thấy thán thương tình tính tử tưởng thụ xúc ứng kháng biến nắng khái phiền
cản trở phá bước ngại lối
cảng biển hàng vụ vận sông cá
cảnh báo binh cáo giác giới ngộ quan quang sát sắc tượng vật vệ tỉnh trí huống đẹp quay sống nghèo nhà đời phim phục
cảo thơm
cảu nhảu
cấm chỉ cung cửa đoán kỵ vận ngặt túc tiệt binh đường thi khẩu
cấp bách báo bậc bộ cao cứu dưỡng đổi độ hành hiệu lãnh lửa mới nước năng phát phó phép phí phụ thiết thời thấp tiến tốc trưởng tính ủy vốn lại bằng điện thoát đất giấy sổ thẻ tỉnh huyện xã cơ sở dưới số sách hạn tập tụ toán ngân
cấu kết thành tạo trúc véo hình tứ xé kiện tử
cấy cày ghép lúa hái trồng
cầm bàn bằng bút canh cái chắc cố cự chừng đồ giữ hơi máu nã quân quyền súng tay tù lái kỳ thú cờ chân tiền chịu tinh cập đầu
cần cù câu kiệm lao mẫn thiết kíp thận vụ yếu trục bổ cẩu cong xin giúp phải thơ thêm tây vương biết
cầu an cạnh cảng cảm chì cống chúc cứu đường duyên hôn hồn khẩn kỳ khuất kiến lông lợi may mong nối nguyện phà phao siêu tài thang thân thị thủ toàn trường tre treo truyền tiến tiêu tuột vai viện vồng vượt xin vọt lăn khỉ đất dao môn phong cạn lưu đá mây vinh
cẩm chướng nang thạch vân
cẩn mật thận trọng tắc
cẩu thả trục
cận cảnh đại kề lâm nghèo thần thị tử thân biên chiến vệ huyết nhiệt
cập bến nhật kê ổn thời cảng
cật lực vấn ruột
cậu bé ấm học ruột em
cậy nhờ quyền sức thế tài
cắm cúi hoa trại cờ sào dùi chốt mốc mặt
cắn câu rứt xé răng chỉ
cắp nách sách
cắt băng bỏ cử cứa đặt đứt giảm gọt may nghĩa ngắn ngang xén tỉa lớp điện nước chức mạng thời cơn khúc lời hợp lỗ cổ giữa ngọn lúa tóc
cằn cỗi nhằn
cẳng chân tay thẳng
cặm cụi
cặn bã kẽ dầu lắng
cặp bài đôi kè vợ nhiệt sách mắt song chồng
cọ dầu sát xát rửa
cọp beo
cọt kẹt
cỏ cây dại hoa khô may rác tranh non lúa
cố đạo chấp chủ định đô đấm gắng giữ hương hữu làm nhân nhiên sát sức tật tâm tri thủ vấn vị ý kết công quốc nông cùng hết nhiều thương chí tình
cốc nước tai thủy chịu
cống hiến rãnh thoát vật nạp ngầm sinh
cốt cán lõi nhục nhằm sao sắt thép tủy truyện tử yếu cách đất mìn khí
cồn cào cát sát bãi
cồng chiêng kềnh
cổ áo chân cánh đại điển động đông đồ hủ họng học kính lỗ ngữ nhân phần phiếu phong quái sinh súy tay tích thụ thi thuật truyền tục trướng vật vũ xưa xúy tức nhạc chày bản bình bẻ võ lai
cổng chào làng trường thông tam thành trời dịch trại
cỗ bàn cưới máy xe
cộc cằn lốc áo
cội nguồn rễ
cộng đồng hòa hưởng sản sinh sự tác tồn thêm trừ điểm hợp dồn nghiệp lực cư gộp lại
cột cờ điện mốc nhà sống thu buồm báo chặt dọc đèn đình nước số
cớ gì sao
cờ bạc đảng đỏ gian hoa lê tướng vây vua hiệu xí quạt đuôi thi luân trắng hội phướn tổ quốc búa đèn
cởi bỏ mở trần trói áo mũ
cỡ chừng nào lớn nhỏ bự áo giày vừa
cợt nhả
cụ bà cố già ông thể tỉ tổ kỵ đồ
cục bộ cằn cảnh diện đá tác thế trưởng tính tẩy súc mịch viên vụ điện nghẽn phó quân
cụm bài công cư thi hoa rừng dân máy ảnh di trang loa khu hồ liên đầu
củ cải chuối hành khoai kiệu năng sắn nghệ tỏi mài ấu
của cải công chìm đút gửi hiếm hồi lạ nả ngon nổi nợ quý riêng rơi tin trời dành ăn
củi lửa đốt đuốc gộc khô
củng cố mạc
cứ điểm liệu thế thường việc sau cách địa
cứng cáp cỏi đờ nhắc ngắc rắn họng đầu cựa tay vỏ đọng lại
cứu bồ cánh chữa chuộc giúp giá hạn hỏa hộ nạn nguy nước quốc rỗi sinh sống tế tinh trợ thế thương ứng vãn viện xét vớt cấp đói mạng khổ lụt thoát dân người lấy độ
cừ khôi tràm
cừu địch hận non
cử bàn binh chỉ động đại hành hiền nhân nhạc người tạ tri tọa tuyển bộ lễ cán khôi đoàn làm quốc nhẹ
cửa ải biển chính hàng hiệu hông khẩu kính lạch ngõ nhà sau sổ sông tiệm quan phật công thần tay quyền cuốn cấp xả rừng khép đình lò chớp gió phụ trước đóng hầm lính
cữ gió kiêng rượu tập
cự cãi ly li nự phách phú tuyệt
cựa quậy gà
cực chẳng điểm độ đoan hạn hình hữu khổ kỳ lạc lực nhọc tả thịnh tình trị đại nam bắc thân tiểu tận đông quang hàn tây nhục
cựu binh chiến học ước sinh giáo giám chủ thủ tổng nho trào giao truyền đội bộ nữ quán phó bí
cất giữ tiếng cánh công
chẵn lẻ
cối xay
chằng chịt
choáng váng ngợp
cáu gắt
chao đảo
chạnh lòng
chông chênh
chuệch choạc
chững lại
danh bạ bất ca dự hài hiệu họa lam lợi mục nghĩa ngạch ngôn nhân phẩm phận sách sĩ số sử tánh thắng thiếp thơm tiếng tính từ tướng vị vọng xưng y giá nhà lục ngữ tác hàm hề
dao động kéo phay mổ găm
di chuyển chúc chứng cư dân dời dịch động hài họa lý sản tản tật thể tích trú truyền tồn tinh ngôn căn nguyện mệnh
dinh cơ dưỡng thự điền lũy
diêm dúa dân vương sinh
diều hâu
diễm lệ phúc
diễn án biến ca chính cương dịch đàn đạt giả giải giảng kịch nghĩa nôm tả tập tấu tiến trò thuyết văn viên xướng xuất xét ra nhiên kỹ ngâm
diễu hành binh
diện kiến mạo tích tiền bao mục chẩn tự rộng hộ đối áo
diệt chủng khuẩn trừ vong cỏ muỗi sâu giặc trùng tận lăng bọ dịch nấm
diệu kỳ vợi
do dự đó thái thám vậy đâu đấy nhà bất
doanh gia lợi nghiệp nhân số thu trại thương
du canh côn dương học hành khách kích ký lịch ngoạn nhập mục mị xuân thuyền cư lãm hí khảo thủ
dung dị dịch hòa hợp lượng mạo môi nạn ngôn nhan nham thân tha thứ tục túng tích
dài dòng hạn hơi lâu dằng rộng thêm ngày lê kỳ cổ
dàn bài dựng nhạc trải xếp mỏng xe dáng hàng cảnh trận lãnh đồng khoan
dành cho dụm riêng giật lấy thời sẵn
dày đặc dạn công vò dặn
dám chắc nghĩ làm nói
dán mắt nhãn tem keo giấy
dáng dấp đi vẻ hình vóc điệu
dan díu
dân ca chài chính chủ chúng công cư dã doanh dụng gian giàu làng lập lành nghèo ngụ nhạc nguyện phòng phố quân quyền quê quốc sắc số sinh sự tâm tình tộc trí tục túy vận vệ y bản thường đen di nuôi đặc biết cử bầu ý hiến
dâng cao hiến hương tặng trào nước
dâu con rể tằm tây
dây chuyền cáp cung chun dưa điện đàn leo thép thừng xích dợ rốn thần cương nối an thun mơ
dã chiến man ngoại thú tâm sử
dãy bàn nhà núi phố số
dè bỉu chừng dặt sẻn xẻn
dì ghẻ dượng ruột
dìu dắt dịu
dính dáng líu chặt kết chưởng liền mắc máu
dò dẫm hỏi la xét tìm đường đoán
dòm ngó
dòng chảy chữ dõi điện họ giống máu nước sông suối thác tộc sữa tiền vốn dữ người đời sản kẻ tu nhạc xe
dông bão dài tố lốc
dõi theo mắt
dõng dạc
dù rằng vậy sao lượn dì ai chỉ còn nhảy bất
dùng dằng dà hết làm thuốc bữa thử chung lại cơm bạo tay
dúng tay
dũng cảm khí lược mãnh sĩ tướng
dư âm luận thừa vật vị địa dả ảnh chấn nợ đồ dật sức hưởng lượng đảng số
dương cầm cực gian lịch liễu mai thế tính vật xỉ vong châu oai vị tử trần
dưới đây mặt này nước ông đất quyền sự chân đáy hình dạng tay trần đó bóng trướng ánh
dưỡng bệnh chất đường già khí khuẩn liệu lão mẫu nữ phụ sinh sức thai thân thương tử da nhi ẩm
dược chất điển liệu lý phẩm sĩ sư tá tề thảo tính vật học vị
dạ dày vâng hội tiệc con
dại dột khờ
dạng bản thức sơ vẻ hóa
dạo chơi mát này đầu quanh phố
dạy bảo dỗ học đời nghề thêm chữ hát kèm làm bơi
dải đất lụa băng phân núi
dấu ấn chân chấm chỉ hiệu hỏi mốc phẩy son tích vết vân câu tay chức giáp mộc
dần dà dần trôi tới đi mất quen hoàn
dầu cá hỏa khí lửa mỏ nhờn sao thô tràm vậy ăn gội mà rằng tư gió mỡ
dẫn chứng chuyện dắt dụ đầu độ đến giải khởi lối nước nhập truyền xuất liệu đường lời luận chương trình cường tới điểm ngành điện
dập dìu nát tắt lửa dịch tai nổi
dậy sóng thì sớm men đất
dặn dò con
dễ bảo chịu coi dàng dãi hiểu nhớ nghe thấy thở thương tính gì làm tiếp nhận gây tìm bề bay sử gần nhất ăn nuôi thực đọc vỡ
dệt kim may vải thổ lụa nên
dị bản biệt dạng đoan đồng giáo hình hợm nghị nhân tật thường tộc tướng ứng vật hóa
dịch bệnh chuyển giả hạch hại lý giọng mật tễ tả thuật tự vụ vị hóa cúm sởi sốt viên nhầm lợn lây
dịp may tết này lễ đầu cuối hè nghỉ sinh
dịu dàng êm hiền ngọt nhẹ mát
dọa dẫm nạt người giết
dọc đường ngang theo bờ tuyến
dọn dẹp đường hàng nhà vệ cơm đồ sạch
dỏng cao tai
dốc hết lòng sức núi toàn đứng ngược đèo
dối gian lừa trá mình
dồi dào
dồn dập ép nén điền đuổi lực sức tụ hết
dỗi hờn
dội bom nước lại ngược
dở dang khóc hơi ẹc chừng
dỡ bỏ nhà hàng
dụ dỗ hàng khị
dụng binh công cụ ích lực tâm ý võ
dứa dại
dứt bỏ điểm khoát tình ý lời cơn nợ đau
dừng bước chân lại tay đóng hẳn học việc lưu thở xe hoạt phát
dữ dằn dội kiện liệu tợn
dự án báo bị cảm chi định đoán hội khán khóa khuyết kiến luật liệu phòng phần thảo thầu thẩm thi thính thu toán tính trù trữ ước phiên họp lễ kỳ tuyển tiệc nguồn kỷ trận chương đại
dựa dẫm theo dậm
dựng bia chồng đứng nên phim vợ nước cờ chuyện lại xây đảng cảnh
duy tâm vật tu
dai dẳng
day dứt
da dẻ diết
dỗ dành
dạn dĩ
dẻo dai
dí dỏm
duyên dáng
dửng dưng
e dè ngại sợ lệ thẹn ấp
em bé chồng dâu gái họ rể ruột trai út vợ nhỏ
ga lăng tàu
gai góc mắt ốc
gan dạ góc lì lợn ruột thận bàn nhiễm
ganh đua ghét tị tỵ
gay cấn gắt go
ghe thuyền tàu
ghen ghét tị tức tuông
ghi âm bàn chép chú công danh đậm điểm đĩa giá hình lòng nhận nhớ ơn rõ sổ số tạc tên thu lại đúng đầy ý tội thêm dấu nợ năm hồ địa ngày nhãn phiếu
ghiền rượu
ghé bến qua mắt tai thăm
ghép cành đôi nối vần gan thận tạng tim cây hình mô da tủy
ghét bỏ cay
ghê gớm rợn răng sợ tởm
ghẹo gái gan
ghế bành đẩu đá dài gỗ nhựa nóng tựa xoay ngồi băng
gia ân bảo bản biến bộ cảnh cầm chánh chính chủ công cố cư cường dụng đinh đình đạo đồng giảm giáo hạn hành hương huấn hệ huy khách lễ lộc môn nhân nhập nô nghiệp phả pháp phong phụng quyến quy sản sư súc sự tài tăng tâm tế tiên thất thế thêm thuộc tộc tốc tổ trang trọng trưởng truyền tư tướng tử vị vụ bội cát nhiệt đông lai viễn nghĩa thần lâm huynh phổ đường
giai cấp cú đoạn điệu kì kỳ lão nhân phẩm tầng thoại thừa đầu tác ngẫu
gian ác dâm dối giảo hàng hiểm hùng khổ khó lao lận lọc manh nan nịnh phòng phi thần thương tà tặc tế trá truân trưng xảo bếp nhà trú triển
giang hồ mai sơn san thủy tay biên
giao ban binh bóng cảm cầu chiến chuyển công cảnh dịch diện du duyên đãi đấu điểm đất giới hảo hàng hẹn hòa hoán hợp hưởng hữu kết kèo lộ lưu lại mùa nghĩa nhận nhau nhiệm nộp nông ngân phó phối quyền tế tận thiệp thoa thông thời thừa thương tiếp tiền tranh tuyến trách trận ước việc vốn chỉ cho rừng khoán dự địa kế thêm kèm xe
giong buồm
già cả cỗi dặn lão lam làng nua trẻ yếu hóa lửa mồm nửa
giàn giáo giụa hỏa khoan mướp đèn leo thiêu giao phơi trồng
giành giật lấy lại quyền chiến chính độc giải thắng giữ ngôi vé huy
giàu có lòng mạnh nghèo nứt sang sụ tình bản thêm nghĩa
giá áo bán bèo bìa buốt biểu cả chót chợ cố đỡ gương giảm khung khởi lạnh mua ngoại rẻ rét sách súng tăng thầu thành thị thể thú thuê tiền treo trần trị tỷ vàng vé vẽ xăng vốn sàn điện gạo đất ngự mà trọn trúng đóng bao hàng nhà sử thuốc dịch đắt cước nhập cao niêm xe vật nhiên dự
giác độ mạc ngộ quan thư hơi đấu
gián cách đoạn điệp tiếp thu
giáo án bản cụ chủ dục dưỡng đồ điều đầu đường hạt hóa hoàng hội huấn khoa khu lý lí mác phái pháp phẩm phân phường sĩ sinh sư trình trưởng tài thụ tập tính thánh thôn viên vụ xứ dân học đạo gươm ban giới
giáp công giới lá mặt ranh trận trụ tý thìn xác vòng bảng tết hạt biên
giây lát phút đồng giọt lâu nửa nhớ
giã biệt gạo thóc
giãi bày
giãn cách nở dân tiến nợ
giãy giụa nảy đành chết
gièm pha
giêng hai
giòi bọ
gió bão bấc biển bụi chướng đông giật heo lào lùa lốc lạnh mùa nồm máy mưa nam may mới rít sương thoảng trăng mát mạnh
gióng trống giả mẹ
giúp dân đỡ ích sức việc đời nhau ý bạn người nhà tôi em bà hộ tăng nâng giảm họ chúng làm học cơ phát hoàn ổn
giăng mắc câu tơ lưới
giũ bỏ
giơ tay cao đầu chân
giương buồm cao cung mắt oai cờ
giường bệnh chiếu ghế tủ ngủ thờ mối nằm điều
giạ lúa
giả bộ cảnh danh dạng dối đò định đồ hiệu hình khám lơ mạo ngơ sử tá tạo thiết thuyết trá trang trân tưởng vờ chết ốm mù vàng thử giấy điếc say
giải ách bày bài binh bóng chấp chính cứu cấp cờ cố đáp đấu đông đoán độc giáp giao hạn hạnh hòa huấn kết khát khuây lao lời lý lo mã mật ngân nghệ nghĩa nguyền nhiệt nhất nhì ngũ nhiệm oan pháp phẫu phóng phiền quyết sầu tán tỏa thể thích thoát thuật thưởng tích tội trí trình trừ tử vây vô vàng bạc ban ba phong tỏ khuyến chạy tập chuyên nhập ảo
giản dị đồ lược tiện yếu hóa đơn thể
giảng bài dạy dụ đàn đạo đường giải hòa khoa khóa kinh nghĩa sư thuật thuyết viên văn chương nhân kỹ
giảo biện hoạt quyệt
giấc mơ mộng ngủ ngon trưa
giấu diếm kín mặt giếm
giấy bạc báo bao bọc bút chứng chỉ dầu dán dó đăng khai khen in kẻ lộn lề má mời màu nháp nến nhám phép rách ráp tờ than thấm thiếc thông tiền trắng tùy vàng vẽ vệ viết vụn xác ủy giới đi biên nhận chuyển hẹn khám tạm đề ghi thử hạn rời
giậm chân
giận dữ dỗi hờn lây nhau ghét
giật dây gân giải giọng lùi mình nảy thót tít tóc dọc sập điện
giằng co xé dây néo
giặc cướp dữ giã đói lái ngoại lửa dốt
giặt đồ giũ ủi quần tay
giẻ lau rách
giếng khoan khơi nước dầu trời đào
giết chết chóc hại mổ người thịt
giọng ca điệu hát nói văn trầm hò vàng hót lưỡi kim
giọt lệ máu mưa mồ nước sương nắng đắng dầu
giỏ hoa xách quà tre đồ
giỏi giang lắm nhất thế việc dắn
giống cái đực hệt loài nhau như nòi vật cây lúa lai con má mới nhất bản hoa ai rồng tốt thủy
giỗ chạp tết tổ đầu trận
giới chuyên chức hạn học nghiêm luật nghệ quan sắc sĩ sát thiệu thích thuyết tính tuyến trẻ từ trí tri truyền trung hữu làm đầu hạng chủ mộ doanh bất đoạn thực hình khoa thạo
giờ công giấc giấy giới giải giao học làm lâu này ngọ phút sau tan đây thì ăn chót cao chính dạy đầu địa nào hành lâm mở vàng thứ trưa nghỉ bay sinh khắc ngủ đêm
giữ chân chức chỗ gìn giá hộ kẽ kín khư lấy lại lễ lời mình miếng nguyên nhịp nhà nước phép quan rịt sổ sức thế tiếng tịt trật trẻ vai vệ vững xe ý yên khoảng an vị thẻ bảo màu rừng ấm nghiêm ổn chặt phần hòa thăng bí người bờ đất mức tay
giữa chừng lúc hai nhà trưa năm đường đêm chốn người trời lòng dòng tháng kỳ khuya kẻ thế
gom góp nhặt lại hàng đất rác
guồng máy quay nước
gà chọi con mái mẹ ri trống tây vịt đồi công rán gáy
gào thét khóc
gác bếp bỏ cổng lửng xép mái chắn thi
gán ghép nợ mác tội
gánh chịu hát nặng vác xiếc nước gồng vàng hàng nợ trách
gân cốt guốc
gây cấn chiến chuyện dựng gổ hại hấn khó lộn mê nên ra rối sự thù tai tạo thương tội trồng giống án ô nhiễm ảnh quỹ ấn cản mất nguy áp tổn thiệt bệnh hậu lãng phiền bức nhiều dị nhầm hiểu cháy trở dư bất đau sốt tử xôn
gãy gọn vỡ chân đổ tay xương cành
gì cả đâu đó thế vậy nữa hơn ngoài mà
gìn giữ vàng
gò bó bồng công đồi đống ép má mả vấp lưng nổi
gòn gai
góc bếp cạnh chiếu độ khuất nhìn nhọn nhà phố tù tường vuông cua bẹt máy quay học sân bàn nghiêng
gói bọc bánh ghém gọn giấy hàng kín quà thầu tròn vay hỗ kích cước đồ tín cứu an thuốc dịch tin tài mì dữ lãi
góp chung công chuyện cổ gió gom họ lời mặt nhặt phần sức tiền thêm tay vốn vui ý tiếng giống quỹ
gót chân giày sen
gông cùm xiềng
gù lưng
găm giữ hàng
gươm giáo đao
gương cầu mặt mẫu sáng soi vỡ người điển tốt lược
gượng gạo ép cười dậy
gạ gẫm
gạch bỏ chân đầu hoa men ngang nối ngói nung lát xây chéo đỏ
gạn lọc đục hỏi
gạo cội nếp tẻ nước cơm tấm lứt
gấp bội đôi gáp khúc rút rưỡi ba hai nhiều mười năm bốn nếp giấy
gần bờ đây gũi kề nhau như xa lại nhất cận nhà hết sát kỳ trưa nửa dân đúng cuối bằng
gầy còm dựng gò guộc mòn nhom yếu gộc rạc ốm
gật đầu gù
gậy gộc chống
gắn bó kết liền mác chặt với bảng biển huy máy thêm
gắng công gượng sức
gắt gao gỏng
gặm nhấm cỏ
gặp gỡ khó mặt nạn nhau phải may lại rủi mưa trở thời nhiều gió ai sự trực lúc gở
gặt gao hái lúa đập
gọi cửa cung đàn điện đò đùa hồn lại tên thầu vốn món thưa mời nhập nhau hàng thêm xe thoại dậy cấp chung tắt nhà mọi tới con riêng hội
gọn gàng ghẽ lỏn nhẹ nhanh hơn hơ tênh
gọt dũa giũa vỏ tỉa bút
gỏi cuốn cá
gốc cây gác gỗ rạ rễ tích đa việt tre
gối đầu chăn ôm bông đỏ vụ kê
gỗ lim mun quý ván rừng tròn tạp tếch trắc lậu đá ép công
gội đầu rửa
gộp chung lại lãi
gỡ bí gạc rối khó bỏ điểm hòa vướng thế bom tội mìn
gợi cảm chuyện lại mở nhớ tình ý đòn nên tả
gợn sóng buồn
gừng cay
gửi gắm bán đi giữ hàng lại lời rể tiền tới trả trao thân thư kho xe thông con báo qua hồ trọn công quà tặng đơn kèm ngân ý văn tin biếu thẻ bài nhờ lưu đoàn sổ
giảm dần bớt sút nhẹ
gieo trồng cấy vần rắc
giễu cợt
giam giữ
giở trò
gồ ghề
gạt bỏ
ghẻ lở
ghim giấy
gặng hỏi
gập ghềnh
giềng mối
ha hả ha
hai bên chân chiều đầu hàng lòng mang mắt mặt mày mươi nơi tay thân trăm thứ vợ bà cấp con nước năm tháng ngày phía người đứa phần vai bờ lần miền thành huyện vụ mùa bố mẹ cụ ngàn nghìn triệu tỷ cửa số chị em ông đồng đội khu nhóm hình loại cơ
hang cùng động đá hổ hốc ổ sâu núi
hao hao hụt gầy khuyết lộc mòn phí tài tổn tốn tiền công kiệt mất nhiên
hay biết chữ ho hát hớm là lắm lây ngủ nghề nhỉ nói quên quá tin thay ốm làm gì chưa hơn nhất sao đúng dở đi cả phải khóc mang
heo hắt hút may nái rừng sữa quay con hơi thịt tai
hi hữu sinh vọng
hiu hắt quạnh hiu
hiên ngang nhà
hiếm có hoi muộn lạ thấy quý gặp khó máu bệnh
hiến binh chương dâng định kế máu mình pháp tặng tế thân tạng đất mô xác
hiếp dâm đáp
hiếu chiến danh dưỡng đạo đễ động hạnh hỉ hòa học khách kỳ nghĩa sinh sắc sự thảo thuận thắng trung tử kính tang
hiềm khích nghi nỗi
hiền đức dịu hậu hòa huynh khô lành lương minh mẫu nhân nội sĩ tài thê thảo thần thục triết từ tử
hiểm ác địa độc hóa họa hở hóc nghèo nguy trở trạng tượng yếu
hiển đạt hách hiện linh nhiên thánh thị vinh minh vi
hiểu biết lầm nhầm đạo đời ngầm nghĩa nổi rõ rằng sai sâu thấu thị ý nhau rộng hết đúng thêm sao bài vì đơn lòng dễ hơn
hiện diện đại đương giờ giá hình hành hữu nay nguyên rõ thân thời thực tồn tại tình trạng trường tượng vật sống hóa số sinh ý kim còn
hiệp định đồng hội khách lực nghị sĩ tác thương thông ước vần phụ trợ thống
hiệu buôn chỉnh chính đính đoàn giá hiệu khúc lệnh lực năng nghiệm quả suất sách thính thế triệu trưởng tịch thuốc ứng vàng phó dụng số
ho gà hắng hen he khan ho lao
hoa cái cà cài cương chân cúc cưới cải ban bưởi đăng đào đẹp đại giấy hậu hồng hoét hòe hiên huệ khôi kiều kì kỳ khế lá lan lệ lợi liễu lý lài lay mai màu mào mắt mầu mỡ mẫu đơn mơ mộng mỹ mười nở ngôn ngữ ngọc nguyệt nghệ nhài niên phượng quả quỳnh râm sen súng sữa tai tay tàn tang thị tiên tiêu trái trà tươi trôi tuyết tử văn vàng viên vinh xoan xuân anh cỏ sĩ hướng ly gạo mận
hoan ca hô hỉ hỷ lạc nghênh
hoang báo bạo bỏ dã dại dâm đàng đảo đường hoác hóa hoải liêu lạnh mang mạc nhiên phế phí sơ sợ tàn thai toàng tưởng vắng vu tang
hoài bão cảm cổ công niệm nghi phí sơn thai tưởng vọng xuân ân thương thu
hoàn cảnh chỉnh công cầu hảo hồn mĩ mỹ nguyên tán tất thành thiện toàn tiền thuế tục trả vũ vốn lại kiếm lương trái mãn đồng phí nợ
hoàng anh bào cung đạo đế đới gia giáp hậu hôn hoa kim kì lan lương mai nam ngọc oanh phái phi tộc thái thân thành thất thổ thượng thiên tinh tôn triều tử tuyền yến cầm thị đảo
hoành độ hành phi thánh tráng tung cách bồ tá
hoán cải chuyển đổi dụ vị cảnh
hoãn binh họp nợ thi xung chiến lại nghĩa chuyến phiên
hoại thư tử
hoạn lộ nạn quan thư
hoạnh họe tài phát
hoạt ảnh bát cảnh chất chính đầu động hình họa hóa kê khẩu lực náo tính thạch tượng tiên thư hoạt
hoảng hồn hốt loạn sợ hoảng kinh
hoặc giả
hun đúc khói nóng khỏi
hung ác ân bạo dữ đồ hãn hăng hiểm khí ngược nô phạm phủ tàn tín thần thủ tợn tinh táo
huy chương động hiệu hoàng hoắc quang trạch cận
huynh đệ trưởng
huyên náo thuyên
huyết áp cầu chiến dụ dịch hệ hồng hư khí lệ lộ mạch mạng nhục quản sắc sử tán thanh thư thệ thống tộc tương tính thù tâm tinh khối học não đồ
huyền ảo bí cầm chương đề diệu linh cơ môn phù thâm thoại tích trân tông vi sử thuyết hồ tôn
huyện đoàn đảo đội đường lị lỵ trưởng ủy nhà hàm lệnh nghèo miền bạ lâm
huyệt đạo mộ vị địa
huênh hoang
huýt còi sáo
huơ tay
huấn đạo dụ hỗ lệnh luyện mông nghệ thị chương điều khu
hy hữu sinh vọng lạp
hà bá chính hiếp hơi khắc lạm tất tiện thành mã nội giang nam tĩnh tiên đông nhì lan châu đê dầm trung
hài âm cốt đàm hòa hước kịch lòng nhi tội
hàm ân ơn ẩn chứa đương ếch hồ lượng oan răng súc số thụ tiếu ý tước nghĩa rồng thuận yên
hàn cắt đàm đới gắn huyên lâm nồi sĩ the thử vi xì quốc điện thiếc nho mặc
hàng ăn ấp bông cây cấm chục chợ chiến cơm đầu đêm đổi động gang giả giậu hải hai hàng hóa hiên hiệu họ hoa hội không khách lậu lang loạt lối mã mẫu năm ngày ngang ngàn nghìn ngũ ngoại nội nối nước phố phở phục quán quà quân rào rong rởm sáo sấp sang tháng tấm tá tạp tết thịt thật thần thủ thứ tiền tiêu tin tốt trăm triệu tuần tuyến vải vạn vặt vị vãn viện xã xa xén xóm xứ tồn đợt gửi rẻ quý giờ dọc đống ghế chữ đặc thế xuất nhập việt ma nông tỷ dự cột thừa chậm tươi
hành binh chánh chính cung cước đạo động đoạn giả hạ hàng hạt hình hung hương hiệp hoa hội khách khất kinh khúc lá lang lễ lạc lý lữ nghề nghiệp ngũ pháp phạt quân quyết quyến sự tinh tiến tung tây trang trạng trình tiễn vi văn xác xử củ khô tím hà quyền
hào dứng hào hán hao hiệp hiệu hoa hùng khí kiệt lũy mục nhoáng phóng phú quang sảng thanh môn nghĩa trưởng cường giao
há hốc miệng dễ phải
hán học nôm tự văn việt tộc triều gian
háo danh hức thắng sắc
hát ca chèo dạo đúm đối ghẹo hò hay hỏng múa nhép ru rong văn ví xẩm xoan then quốc nhạc lại tuồng bội bài dân quan
hâm hấp mộ nóng lại
hân hạnh hoan
hãi hùng
hãm hại hiếp thành tài phanh mình tội
hãn hữu
hãng buôn hàng phim tin xe thông sản bay luật tàu
hãnh diện tiến thông
hãy còn cứ luôn xem cùng nhớ gọi tham
hè hụi phố đường nắng này thu
hèn hạ kém mọn nhát yếu gì
hé lộ mở nở răng môi
héo hắt hon khô mòn úa tàn
hét giá toáng lớn
hên xui
hình ảnh bình chất chóp chữ cụ cầu dáng dạng dung đồng hài hỏi hạng hiện học hộp họa khối luật mẫu móng nổi nhân nhi như nón pháp phạt quạt sắc sự thái thang thành thể thoi thù thúc thức thượng tích tượng tròn trạng tướng vành vị vóc vuông vẽ xăm thế chiếu chụp đạo tham đồ bóng nền trụ
hí hoáy hửng kịch trường viện họa
hít hà đất thở sâu phải khói
hò hét hẹn khoan la hò reo kéo lơ
hòa âm ái bình cả dịu đàm đồng điệu giải hảo hiếu hoãn hợp khí kết lẫn loãng loạn lưới mạng mình minh mục nhã nhạc nhập nhịp nước phổ quyện sắc tan tấu thảo thuận thượng thân tiến tô trộn trời vang vốn ước vui lạc ca thanh giai phát xuân
hòm chìa phiếu thư tiền đạn gian xiểng hom công
hòn bi đá dái đảo than ngọc dấu khói non gai chồng sỏi thuốc đất
hóa đơn chất công cứng dược đá giá giải học hợp lỏng lý mỹ phép sinh thạch thân thành thẩm thù trang trị tuyết thiệt vôi nghiệm thuật kiếp giáo già dầu chế liệu
hóm hỉnh
hóng chuyện gió hớt mát
hóp má
hót líu
hô hào hấp hoán khẩu mưa ứng vang hố tên biến
hôi hám tanh thối nách hổi sữa sì miệng
hôm đó kia mai nào nay nọ qua sau sớm trước xưa ấy rằm mùng rồi đầu sang thứ đấy
hôn lễ mê nhân nhau phối phu quân sự thê thú ước tay môi má
hù dọa hụ
hùa nhau theo
hùm beo thiêng
hùng biện ca cường cứ dũng hậu hoàng hổ hồn hục khí kiệt mạnh vĩ tráng vương thắng văn tâm
hú hồn hí họa còi vía
húng chó quế
húp cháo
húy kỵ
hăm dọa hở he
hăng hái hăng máu say tiết
hơ hớ
hơi bị cay đâu độc đồng hám hướng hơi lâu men nóng nước sức thở rượu tay khó cao đất chút mát cồn ngạt xa thừa nhiều thấp
hơn hẳn nữa kém thua
hư ảo cấu danh đốn hại hao hèn hão hóa hỏng huyền số thoái thân thực truyền tật văn vị vô vinh hư nát ngụy đời
hưng bại binh khởi phấn phát thịnh vong vượng hóa yên hà đạo
hưu bổng chiến non trí viên dưỡng quan hắt
hương án bài bào biên bộ bồ chức dây đăng đoàn đồng đèn đình gió hào hoa hồn hỏa học hội khói khóa kiểm lân liệu lộ lửa nhu ngải ngát nhang phấn phụ quán quê sắc sen thí thổ thôn thơm thân thừa thầm tục tượng trầm trưởng ước vị vòng xạ xã xông hải giang cần khê lúa
hươu nai sao
hướng dẫn dương đạo đích hòa nghiệp ngoại nội nhật tâm thiện thượng tới thứ đến bắc nam đông tây đi ứng tiến này mới xử tuyến thủy động
hưởng án dụng lạc lợi lộc nhàn phúc thọ thụ thu ứng trợ lương chế bảo mức chính quyền tiền phụ ưu tuất hưu đủ
hạ bệ bậc bộ bút cánh cấp cẳng chân chí cố cờ cương đẳng du đường đo giá giới giọng huyền hàng hỏa khô lệnh lưu liệt lịch màn mình nghị nguyên nhục nhiệt phàm phong quyền sách sát sốt tải tầng tay thần thấp thế thổ thủy thủ tiện triện tuần viện vũ xuống lãi long hòa mức ngầm gục
hại chết người mạng nhân mình nhau não nước
hạm đội
hạn chế chót định điền độ gặt hán hẹp hữu kỳ mức ngạch nhẹ ngập mặn dùng cuối sử đóng nộp nặng
hạng bét mục nặng người nhất nhì ba sang thứ tướng cân thương hai phổ đặc trung phúc bốn
hạnh kiểm ngộ nhân phúc vận nguyện nguyên đào thông
hả dạ giận hê hơi lòng
hải âu báo cảng cẩu chiến dương đảo đăng đồ đội đường giới hà hạm hàm hành khẩu khơi khoảng lí lưu lý lục ly ngoại ngoan ngạn phận phỉ phòng quan quân quốc quỳ sản sâm sự tặc tân thương triều tuần trình vị vận vương yến châu hậu lăng vân vật
hảo cảm hạng hán hảo hớn tâm thủ ý vọng
hấp dẫn hối hơi lực phụ tấp thụ bánh thu
hầm chông chứa hố hào lò mỏ mộ ngục nhà rượu trú vàng xương đường hập lạnh
hẩm hiu
hận đời thù tình
hậu cảnh cần chấn cứ cung duệ đãi đậu đài đình đối hĩnh họa hoạn kỳ môn mãi phẫu phẩm phương quả quân sản sinh sự tạ thế thuẫn thuộc tố trường vận vệ kiểm giang tiến bối cứu
hắc ám búa ín lào mai mã tố tuyết vận ban
hắn ta
hằn học sâu thù
hằng đẳng đêm hà năm ngày nga số sống tâm tháng tuần tinh quý mong hữu giờ quí
hẳn hoi nhiên rằng ai nói hòi còn
hẹ tôm
hẹn gặp giờ hò lần hẹn nhau ước ngày trước lại lịch thề
hẹp hòi lượng nhất bụng dần
hẻm núi phố
hết chuyện cỡ cách cả dạ đát đời đường giờ hạn hồn hơi khí lẽ lòng lo lời mình mực mùa mức nhẵn nhẽ nói nước nạc ráo sạch sảy sức thảy thời thuốc tình tiền tội trọi trơn trụi tuổi vía việc vốn xăng ý năm tháng ngày lại quý tuần rồi nhiệm khóa dịch gạo đạn lúc phần hiệu giá nhiệt nhớ nạn đau tất
hễ cứ
hệ đào điều đếm luận lụy miễn nhiệm phái quả quy số sinh thần thống tiêu thức tọa trọng tư tuần trình thập thực đa
hịch tướng
họ hàng tộc
họa báo chí chăng hoằn hình kiểu mi mục mĩ sĩ tiết phúc phẩm phái tổ vần văn họa thường gia sư
học bạ bài bàn bổng bộ bạn chế chữ chính cụ cung cùng cấp đàn đạo đòi đóng đôi đồ đường gạo giả giới hành hàm hiệu hát hỏi học hội hữu khóa kì kỳ lại lực lệch lén lõm lỏm lớp luyện lý lịch mót môn nghề nghiệp nghĩa ngoại nhóm nói phái phần phí phẩm phong phủ quan sĩ sinh tập thêm thói thuật thuộc thuyết thức thầy thi thử tiếng tính tốt trình trò trưởng trường vấn văn vẹt vị viên viện vỡ vụ xá xong ý đại cao nghiêm sâu theo thạc giỏi trực nhiều ăn múa làm lái toán võ qua xa hè trung phụ đêm tay kỹ
họng súng
họp báo bàn bạn chợ hành hội kín kiểm mặt nhóm lớp mừng phiên thường trực trù đảng giao tổ đột xã dân đầu khẩn phụ
hỏa châu công diệm đàn điểm đầu giáp hoạn hoàng hổ khí lò lực lửa mai mù ngục pháo sơn tai táng tiễn thiêu thuyền tinh tốc tuyến vật xa thực
hỏng hóc hết mắt việc nặng xe mất máy thi ăn
hố bom bẫy đào tiêu hố rác ngăn sụt tử
hốc hác mắt xó đá tường
hối cải đoái hả hận hôi hộ lộ lỗi suất thúc tiếc quá phiếu lại hối
hốt bạc hoảng nhiên rác thuốc
hồ đồ hải hởi khẩu lô lốn nghi ngơi quang quảng sen sơ sơn thỉ thủy tiêu tinh tắm chứa bơi cá nước ao gươm than xả điều tơ
hồi âm cố cư chuyển chuông công đáp đầu đó giáo giá giáp hộp hương hôm hưu ký kết khứ kinh kịch lâu loan môn nào ngữ phục quốc quang sinh sức sau suy tâm tỉnh tưởng tố thành tháp tịch trước trống thủ tràng trang thu xuân xưa tiền dân nhỏ còn năm tháng gia quy
hồn hậu nhiên ma nhập oan phách thơ vía cốt quê dân nước
hồng bào cầu binh hạc hào hải hạnh hoàng ngoại nhan nhung ngọc phúc quân quần quế thập tâm thủy trần tươi vân xiêm bì ngự hà lam lĩnh lâu đào ban lạc vệ sâm
hổ báo cáp danh lửa lốn mang ngươi nhục phách phù thẹn trợ vằn phụ ước cốt
hỗ trợ tương biểu
hỗn chiến độn hào hợp láo loạn mang quân tạp xược số thực
hộ bộ chiếu chủ đê đẻ dân gia giá khẩu kích lại lễ lịch mệnh nghèo nông pháp phố sinh sản sĩ tang thân thể tịch tống tinh trì trợ vệ vụ kinh tiêu cận cá thoát công dùng đồng thành chăn nuôi mua phụ lâm bà còn làm trồng lý
hộc máu tốc bàn tủ
hội báo binh chẩn chợ chùa chứng diện đàm đàn đảo đình đoàn đồng đủ giảng giao hè họa họp hội hữu hợp khóa kiến kín làng lễ nghị ngộ nhập nghĩa nông phí phái quán quân sở sinh tề tụ thảo thao thánh thi thoại thề thí thơ thương toán trại trường tiết trang trưởng tịch tương thiện trận ý xuân vui viên diễn nhà xá cựu người phụ thẩm chữ liên phật lim bảo đua luật khỏe bút thu đầu gióng khuyến cờ y nữ nghề chủ mùa sách đền doanh ngành cấp
hộp bút cơm đen đựng diêm quà đêm số thư thuốc sữa tin kín sọ giấy xốp góp phấn cá thoại
hột xoàn vịt cơm
hớn hở
hớp hồn nước
hớt hải tóc lẻo
hờ hững
hời hợt
hờn dỗi giận mát trách tủi
hở hang hơi sườn cơ tay môi
hỡi ơi
hợm hĩnh mình
hợp âm ca cách chất cẩn cẩm chuẩn đồng đoàn doanh đoan duyên điệu hoan hiến kim khẩu khí khối kích khuôn lệ lực lưu lòng lưng lý lẽ mạch mốt mưu não nhất nhau nhóm pháp phần phố quần quy quý sức tác tấu tế tan thành thể thị thời thiện thổ thức thư tình tố tuyển tung táng tuổi túi xướng xã vệ ý hóa khám chủng sinh tính vốn đường luật môi tiền
hụt chân hẫng hơi tiền thu
hủ bại lậu tiếu tục hóa nho gạo
hủy án bỏ báo chuyến diệt hoại hôn hợp lệnh niêm phá tiêu thai tư danh kết lịch tài
hứa chắc hẹn hão hôn suông rằng giúp
hứng chí chịu gió khởi thú tình dậy nước bão mưa
hừng đông hực sáng
hững hờ
hữu ái ân bang biên cảm cánh cơ chí danh dụng duyên dực hảo hạn hình ích khuynh khí kỳ lí lý nghị nghĩa ngạn phái quan sự sinh tài tâm tận thần tình thanh tỉ tỷ tuyến trách trí ý xạ lũng hiệu thệ
hỷ lạc nộ sự tín xả
hạt nhân
ham muốn mê thích
huân chương
hỏi han
hách dịch
hạo nhiên
hắt hủi hiu
hẻo lánh
hống hách
im ả ắng bặt đi hơi lặng lìm phăng tiếng ỉm re
in ấn hằn hình lịch lưới lụa máy nhuộm ốp đậm sách sâu tiền màu dấu dập
inh ỏi
khai báo bút căn chiến chiếu chiếng chỉ diễn dã dân đao đạo đề giảng gian hạ hấn hoa hoang hóa hội huyệt khẩu khoáng khóa khống lễ mạc man màn mở mùa mỏ mào nguyên nhận phá phóng phương phát phục quật quang quốc rõ sáng sanh sinh sơn tâm táng thác thai thông thị thiên thủy tiêu trương trừ trường trí triển tuyên tổ tử vị xuân sổ sai lý thuế trình xe thêm giá tên hải
kham khổ nổi
khan hiếm hàng tiếng giọng cạn
khang cường kiện trang an khác
khao khát quân vọng thưởng bạn
khay trà cơm đựng thuốc nước
khe hở khẽ khắt khe núi suối đá cửa
khen chê ngợi phò thưởng tặng hay phân
khi quân mạn
khinh binh bạc bỉ công địch dể ghét hạm khí kỵ khoái lờn mạn miệt nhờn nhường rẻ suất thị thường trọng tội thân
khiêm cung nhường nhã tốn hạ
khiên cưỡng mộc
khiêng vác
khiêu chiến dâm gợi hấn khích vũ
khiếm diện khuyết nhã thị thính tật
khiến người xui trách nhiều anh tôi nó mọi chúng gia giá dư thị bà
khiếp đảm hãi nhược sợ vía
khiếu kiện nại oan thẩm tố thưa mại
khiển trách
kho bãi bạc báu chứa dự dữ hàng lẫm lương lạnh quỹ sách tàng thóc thuốc tiền vận vũ quân tàu vật đạn bảo lẻ cá đồ dầu tư
khoa bảng cử đại giáo giáp học khảo mục ngoại nội nhi sản thi trường trương luật mắt khám trưởng cấp hồi điều tim thần ung kinh văn phụ tuyên sử chuyên
khoai lang môn mì sọ tây tía nước lùi mài
khoan dung hồng hoan hòa hậu khoái lỗ nhượng nhặt thai thứ vội tiến giếng cọc dầu thăm nghĩ đá tường
khoang lái tàu thuyền bụng hành
khoanh chân giữ tay tròn vùng nuôi lại nợ đánh
khoe công khéo khoang mẽ mình sắc tài tiếng rằng hàng khôn
khom lưng
khoác áo lác vai tay
khoái cảm chí hoạt khẩu lạc trá
khoán chi hộ đất sản trắng việc quỹ thuế rừng bảo gọn mười xe ngân
khoáng chất dã dật đạt đãng hóa sản sàng thạch vật
khoét sâu thủng rỗng tường
khoảng cách chừng khắc khoát lặng trống thời trời tuổi đâu hai ba bốn năm sáu bảy tám chín mười sân gần nửa vài hơn này giữa cuối đầu lớn đất diện cùng xanh tầm
khu biệt bộ căn chế chăn chợ công cư di dân dịch du đất đậu đề đệm đi đô đồi học hội kí ky kinh lánh lưu mộ nghỉ nhà phi phong phố phức quân rừng tập tám tái thể thương tự trọ trù trừ trung trường trưởng trại ủy vực vui vườn xử sinh sản nuôi nội ổ cách chức hành đồng trục vệ bảo phòng khám
khum tay
khung cảnh cửi cửa dệt gỗ hình pháp thành xe xương trời giờ giá chương sườn tên ảnh thép lương nhà thời
khuya khoắt sớm hôm
khuynh diệp đảo gia hướng hữu thành tả
khuyên bảo can dỗ giải giáo mời nên nhủ răn tai chai dùng cáo
khuyến cáo dụ học khích lệ mại mãi nông tài thiện công nghị ngư khuyến lâm
khuyết danh điểm tật thiếu tịch trương nhược
khuê các phòng văn
khuôn đúc in khổ khép mặt mẫu phép sáo thiêng viên thước vàng trăng xanh vác hình cửa dạng
khuất bóng khuất lấp mắt mặt nẻo núi phục tất tiết nguồn
khuếch đại tán trương khoác
khá giả hơn khen khá lâu lớn nhiều giỏi tốt đông cao dài chắc rõ đầy khó bất mạnh xa ấn rộng
khác biệt chi gì hẳn khác lạ loài máu nhau nào người thường xa trước ý đi còn cùng lại
khách du hàng khứa khanh khí lữ lạ mời nợ nơi quan quen quý rừng sạn sáo sảnh tạm thể thập thị thương tính trọ trú vãng viếng xá ghé mua đoàn đi bộ nội nước quốc ăn
khái lược luận niệm quát tính quan huyết toán
khám bệnh chữa đường điền khám lớn nghiệm nghĩa phá sàng sức sát tuyển thai thăm xét xử xong răng mắt tim lao tổng ngoại lại dịch tử tầm dạ định lần chuyên tư phát miễn
khán đài giả phòng thính thủ
kháng án cáo cự chiến chế chỉ địch điệp kị kiện khuẩn lệnh nghị nguyên nhật sinh thể thư thuế viêm thuốc vi sâu bệnh hạn pháp mặn mỹ độc thực
khánh chúc hạ kiệt thành tiết tận thọ hòa sơn vĩnh
khát khao máu nước vọng khô sữa sống tình vốn lao thủy
khâu vá nối lại cuối quan này đầu tổ chuẩn kỹ vết sản sau kiểm
khéo léo lo miệng tay thay nói
khép kín lại nép mình cửa tội vòng chặt dần
khê đọng
khí áp bẩm cầu cải cụ chất công cốt động độc đốt gầm giới giời hậu hóa huyết khái khổng lực lượng máy nén nhạc ni phách quản quan quyển quyền sắc sinh số tài tiết tĩnh tượng thải thế thể thũng thiên tiên trơ trời tự than vật vị hiếm nhà thành
khía cạnh
khích bác động lệ tướng khuyến
khó bảo bề chịu chữa coi chơi chiều dễ đọc gì gần gặm hiểu hòng khăn khổ lòng lường nghe nghèo ngủ nhai nhằn nhọc nhớ nói nuốt phai quên sống tả tin tiêu tính tìm thấy thể thương thở thoát tránh tưởng trị trôi xử vượt đỡ đi đòi phân mà biết kiểm tiếp làm vì lại nhất giữ chấp chối lấp bỏ đạt thực hoàn xác cải
khóa an chốt cửa đuôi học họp luận sinh tay trái trình lễ van số vân xe bồi vòi đào dạy mới sau trước này cuối đầu huấn tập tu huyện
khóc lóc than òa rống thầm thét thương lụt nấc mướn cười mẹ
khói bụi hương lửa nhang sóng thuốc thải bếp đen lam độc xe mù
khô cằn cạn cứng hạn héo hanh khan khốc khao ráo mực dầu cá bò máu nẻ hạnh thoáng khát nóng đậu
khôi hài ngô phục nguyên vĩ giáp ngộ lỗi trưởng
khôn cùng dại hồn khéo khuây lanh lớn lỏi lường ngoan nguôi ranh tả thiêng xiết
không ai bao bằng bận bến biết cầu cần chế chiến chắc chỉ chịu chừng chúng công có cùng còn cưỡng dám dễ dưng dứt dùng đâu đầy đành đáng đều điều đời đổi đồng đối đúng được ế gian gặp gì gỉ giống giữ hay hề hẳn hạn hẹn hết hợp kém khéo khí khỏi khoan kể kích kịp khác lâu lành lẽ liên lo lồ luôn lúc lực mảy may mong mang màu mất minh mình mấy muốn nào nên ngại ngờ ngừng ngớt nguôi người nghe nghỉ nghề nghĩa nhận nhiều nhất nhỏ nói nơi nổi ổn phải phận phân phép phổ qua quân quá quan quên rành riêng rời rõ sai sao sợ sót số sống tài tặc tập tên thấy thể thèm thì thôi thời thua thuộc thức tìm tiền tính tin tránh trống trung tưởng tự tử tư vận vi việc vừa vội vui xa xong xuể xảy yên ý ảnh đủ đạt đảm thực làm ăn chuyển vượt hưởng đóng tham do trả cao tốt sử phù chấp mua bỏ bán nộp đi đưa tổ tăng giảm giải gây cấp cả thay tiếp hoàn ít bảo thường phát chính gắn cân trực thiếu lây lãi sinh giao lớn tới đăng chạy khói lường ngần hút uống cung ghi rác gay chờ hành quốc bó cam đặt phụ
khúc chiết dạo đường gỗ khuỷu khích mắc nhạc nhôi quanh xạ tuyến ca cua sông
khăn áo bàn choàng đóng gói giấy lau len mặt ngang quàng rằn tay tắm tang trải trùm ướt xếp xô mùi đội voan vấn trắng lạnh
khăng khăng khít
khơi dậy dòng mào thông nguồn gợi
khả ái dĩ đoán kính năng nghi ố quan thi tín ước biến dụng
khải hoàn huyền thị ca định
khản đặc cổ giọng
khảng khái
khảo chứng cổ cứu đính đề giá hạch kiểm luận nghiệm quan sát thí tra tiền tả dị
khấn khứa nguyện vái lễ
khấp khểnh khởi
khấu đầu hao trừ tặc lưu khấu
khẩn cấp cầu cẩm điền hoang khoản nài thiết trương trọng trí thỉnh xin
khẩu cung chiến chao đội độ hiệu hình khí lệnh ngữ nghiệp phần phật quyết súng trang thiệt tài thuyết tâm tác truyền vị phục đại nghĩa
khập khiễng
khắc bạc bản chế cốt chạm dấu đồng ghi gỗ họa khe khoải khổ khắc kỵ kỷ kỉ khẩu kị nghiệt nhập nhau phục sâu tên giờ tinh xuất ấn nung
khắng khít
khắp cả chốn mọi nơi nước thế xứ các toàn địa vùng tỉnh miền hang người cùng thành phố năm
khắt khe
khẳng định khái kheo
khẽ khàng gọi
khỉ đột gió hầu
khỏa lấp thân
khỏe khoắn mạnh người lại hơn dân
khỏi bệnh chê cần lo nói phải hẳn nhà vòng nơi nghèo tay đây địa nguy danh tình sự cảnh vùng mất hướng
khố rách
khốc hại liệt
khối chuyện đa đề lập lượng lạc mậu phố tài tình thành trụ u nội đoàn sản cơ dân đảng nhà xuất ngoại công hình kinh doanh ngoài nghị lớn chính đại tư xã di vuông phổ tiểu dự tiền
khốn cùng cực đốn khó khổ kiếp nạn nỗi quẫn
khống chế chỉ hàm
khổ ải chủ chiến cực công đau độc hạnh giấy hình luyện mặt não nạn nhọc nhục qua sai sâm sở sách tâm tận thân thơ tu tứ nuôi cái chịu tự sinh
khổng giáo lồ tước tử
khớp nối xương lệnh số gối khí vai nhau
khờ dại khạo khờ
khởi binh công chiếu chạy chế chất dựng đầu điểm động hành hứng kiện loạn nghiệp nghĩa nguyên nguồn phát phục quân quay sắc sinh sự sơ tạo tố thảo thủy tranh xướng xuất tiến thi đăng tâm màu
khủng bố hoảng khỉnh khiếp long hãi
khứ hồi
khứu giác
khử độc mùi khuẩn trùng trừ nước
kia kìa chứ mà rồi còn
kim anh bản băng bài bôi chi chỉ cải châm cổ cương đan đồng đai găm giao hoàn hôn khánh khí khâu loại long lăng liên môn mạch ngân ngạch ngọc ngư nhũ ô phong phụng sinh sa sơn tự tiêm tiền tây thạch thành thời thoa thuộc tuyến tước văn tinh vàng chích giờ cúc động bảng mã
kinh bang bắc bản bổn cầu chiều công cụ dị độ đô doanh điển giới hãi hạch hoàng hoảng hồn huyết kệ kì kỳ khiếp khủng kỷ lạ lạc lí lịch lược luân luật lý mạch môn ngạc nghiệm nghĩa nghệ nguyệt niên phật phí phong phủ qua quản quyền sách sợ sư sử tài tế thành thánh thi thiên thư thực thuyết truyền tuyến tởm trập tuyệt vĩ viện kha nhựt
kiêm chức nhiệm toàn tính quản dụng ái bí trưởng giám
kiên cố cường chí dũng định gan giang giữ lập nghị nhẫn quyết tâm tín trì trung trinh hà
kiêng cữ dè kỵ khem nể rượu mặn
kiêu bạc binh căng dũng hãnh hùng ngạo kì kỳ sa xa
kiếm ăn cơm cớ chác chuyện củi cung cách đạo điểm hiệp khách lời lợi sống thêm tiền thuật việc tìm sách trận báu pháp nhật thức
kiến càng đen đỏ giải lập nghị quốc tạo tập tha thết thiết thị tánh thức trúc văn vàng điền xương thụy nghiệp thành cắn
kiếp nạn này người sau sống trước tu đời luân
kiết lị lỵ cú xác
kiềm chế tỏa thúc giữ bá môi
kiều bào dân diễm hối mạch nữ nương phong vận nhân
kiểm chứng điểm định duyệt dịch đếm đốc giá hàng kê khảo lâm nghiệm ngư nhận phiếu soát sát thảo thử tính toán tra thực đồ phẩm thúc số xe lại đọc phát sách học viên
kiểu cách cổ chữ dáng mẫu này mới sức đó nhà áo gì sống tóc truyền
kiễng chân
kiện cáo cường hàng khang tướng toàn tụng tội đòi tới vi lực
kiệt cùng lực quệ sức tác xuất sác
kè đá bờ kè nhè
kê biên cứu đơn gân huyết khai khống minh toa tội tên thêm thuốc kích giường dọn cao khám tài bàn
kênh kiệu mương đào rạch truyền thông phát bán báo phân hình đầu thoát huy này xáng giá dẫn chính thức
kêu ca cầu cứu gào gọi khóc la nài oan rêu rú thét than trời van xin đòi vang hót đi
kì bí cục công cựu cạnh dị diệu đà hạn họ hoa hình khôi lân lạ lưng nghỉ ngộ phùng phiếu quái quan quặc tài tích thi thị thực thú tình tuyệt vọng vĩ
kìm chân hãm kẹp nén giữ
kí hiệu giả họa kết sự túc tên thác ức vãng quỹ
kích bác cầm cỡ cầu dục động giá hoạt hố hấn liệt nổ phát thích thước tố tiêu cung đẩy não khởi chuột điện sóng
kín bưng đáo kẽ miệng mít nhẽ tiếng cổng hơi đặc lối người lịch
kính ái bẩm biếu cáo cận cẩn chào chúc chuyển dâm gửi hậu hiển hiếu lão lúp lạy lễ mắt mến mời mong nể nhường phục quý râm sợ tặng thăm thỉnh thưa thân thờ thuận thư tiềm trình tin trọng viễn viếng vạn vỡ xe yêu đề cường thầy hoa
ký âm bậy cược danh duyệt giả gửi họa hiệu hịch kết khống lục lùi nhận ninh nháy nợ phát quỹ quyết sinh sổ sự tên tắt tặng tác thác thay thừa túc tự ức văn vãng ban xác giao biên số thỏa bảo
kĩ càng lưỡng năng nghệ nữ sảo sư thuật tính xảo
kẻ bảng cả cắp chợ cướp địch dưới gian giờ hề khác khó lạ lệch nịnh ngang quê sọc sĩ thù trộm ô vạch xấu lông đó nào mặt phản đầu sát
kẽ hở lá nách răng tay tóc
kẽm gai
kế bên cận cạnh chân chí đó hoạch mẫu mưu mẹ nghiệp nhiệm sách sau tiếp thừa thất thế toán tục tử tự vị sinh hoãn nối truyền
kết án bạn bè băng bó cấu chất chuỗi cục cuộc cỏ dính duyên dư đoàn giao hoa hạt hợp hôn hoạch khối liễu luận mạc mạng nạp nghĩa nối nguyền nhánh oán quả sinh sổ tập tầng thân thúc thành tinh toán tội tóc tình trái tủa tri xã ý liên cườm lại
kềnh càng
kể chuyện cả công lể lại từ tội tên khổ rằng sau
kệ sách hàng tủ
kỉ cương luật lục niệm nguyên nhà yếu
kịch bản câm chiến chủng cương độc liệt hát hóa nói phát tác thơ trần trường tính tình mục trùng bệnh sĩ tích đua khung gia vui
kịp lúc thời tiến độ chuyến giờ cứu phát nữa hạn thích gặp nhận trở hoàn mang bước chạy xử đưa
kỳ ảo bí bất công cạnh cục cựu cùng dị diệu dư đà đài giải hạn hoa hình họp hồi hương khôi khu kèo kế kiểm lạ lân lương mục nam nghỉ ngộ nhông nữ phiếu phùng quái quan quặc quyền sát sau sơn tài tập tích tình thi thị thực thú thủ thuế thuật thuê trông trước tuyển tuyệt vọng vĩ bầu anh mạn này đầu thai trung gửi đại thanh mang báo đóng trả tra
kỷ cương luật lục lý nguyên niệm vật yếu đệ tỵ hợi
kỹ càng lưỡng năng nghệ nữ sảo sư thuật tính trị xảo hơn
kéo dài
kỵ binh sĩ
khâm phục
khêu gợi
khoảnh khắc
kém cỏi
khét tiếng
khướt say
la bàn cà đà hán hét lối liệt làng lết liếm mã mắng ó rầy sát sa trời thét tinh vạn lớn gan hiên
lai căng giống giáo kinh láng lịch nguyên rai tạo tạp tỉnh vãng châu dắt ghép hóa người
lan can man rộng rừng tỏa tràn truyền xa hồ điệu nhanh viên
lang bạt băm băng chạ lảng lổ quân tạ thang vườn y trắng ben sói chánh
lanh chanh lẹ lợi lảnh lót trí
lao công cải chao đao dịch động đầu khổ kháng kế lí lung lực ngục nhọc nha nô phiền phổi phóng quân tâm tác tù tư tới vụt xao xuống xà màng hạch bảo cai đi
lau chùi dọn khô láu lách sậy sàn kính bụi sạch mồ
lay động chuyển lắt nhay ơn gọi
lem luốc lém nhem
len lỏi lét sợi áo
leo cây dây dốc lắt lét núi nheo teo thang rào trèo hàng xuống
li bì bôi hôn kì khai kỳ khổ mi tán ti thân thuộc
lia lịa chia
lim dim
linh cảm cảnh chi cữu cẩu cơ dược dị diệu đan đài đình đơn động dương giác hiển hoạt hồn hứng kiện khí lăng lợi miếu mục nghiệm nhân phi phách phủ quan sàng tê thần thiêng thạch thú tính tinh ta tượng trường trị trưởng ứng vật vị xa đường đạo trang
liu riu
liêm chính khiết minh phóng sỉ trực xỉ
liên bang bộ can chi công danh doanh đài đại đoàn đới đội gia giao hệ hiệp hoàn hoan hợp hồi hội hương khu khúc kết lạc lụy minh mạng ngành ngân phối quan quân quốc tục tâm thanh thông thủ tiếp thôn tỉnh tưởng trì trung tuyến tịch vận vùng việt xã xứ trường chiều cơ đảng châu á hà xô kế chiểu tôn hoa sở miên
liêng thiêng
liêu thuộc trai xiêu
liếc mắt nhìn xéo ngang
liếm láp
liến thoắng
liếp phên
liền bên chân chị đấy hồi kề lạc khối mạch mảnh nhau ngay sau tay tiền trước tù thớ vai đó anh nguồn ba hai nhiều năm
liều bỏ chết dùng lĩnh lượng mạng mình thân thuốc vắc cao nhắc mũi tiêm cơ
liệt cách chiếu chi chị dương giường hàng kê kháng nữ lão ngôn nữa oanh quốc sĩ tổ thánh truyện tử tọa vị bại nửa
liệu chừng cơm hồn lý lí lường pháp rằng thế trình thần việc tính
lo âu buồn chạy hơn hậu liệu lắng lót lường lớn ngại ngay nghĩ nổi phiền quanh sợ sao tính toan xa xong việc làm gì ấm con kinh cơm lợi thủ trẻ mất lễ đủ đi
loa kèn phường thành phát đài truyền bãi
loan báo phòng phượng giá lổ tin truyền
loang lổ loáng rộng máu
loanh quanh
loay hoay
loe loét ngoe
loi choi thoi ngoi nhoi
lom dom khom com nhom
lon ton nước nhon bia
long bào đình đong bong đảo đầu giá hổ hải huyệt khánh lanh mạch não nhãn nhan nhong trọng thành tu tóc trời vương vân vũ xuyên an biên điền hưng
loài ăn cá chim cây giống người nào nguy rau thú vật hoa bò gặm động côn quý
loáng thoáng cái qua
loãng máu xương
loại bỏ biệt bài cây danh gì hình khỏi này ngữ nhạc suy thể thải trừ tội tốt trái văn ưu xe hàng nhất hai ba khác giấy bảo đất thuốc mới vật hợp thuế sâu vé dịch mặt rau sản quả
loạn chiến đảng đả đàm lạc li ly lộn luân lý nghịch óc quân sắc sản tặc thần thị thế ngôn trí xạ nhịp dưỡng cả
loạng choạng quạng
loắt choắt
loẹt xoẹt quẹt
lu bu bù loa lú mờ trụ đèn
lua tua
lui binh bước cui đi gót khui lũi lại quân tới về xuống hui khỏi ẩn
lung bung lạc lay linh liêng tung
luyến ái lưu láy tiếc thương
luyện công chí chưởng đan đọc giọng gang kim nghề ngục nói quân tập thanh thép than thi trí tuyển võ chữ rèn dầu
luân canh chuyển chuyên hồi hoán đôn khúc lạc lưu lí lý phiên thường tử xa
luôn luôn miệng tay tuồn thể tiện mong đồng quan đặt phải giữ sẵn chú tạo tìm thường nhận chân xác dành coi cố nỗ tận phấn đi tin sát
luấn quấn
luẩn quẩn
luận án bàn bình công chiến cương cứ đàm đề điểm đoán điệu giải giảng gốc hạch học hậu lí lý nghĩa ngữ thuật thuyết tội tuần tính tình văn vặn
luật chơi dân điều đoàn đời gia giao giang giáo hành hiến hình học khoa kỷ lao lệ lí lý lữ mới nghiêm nhà nước pháp quốc rừng sư sở sĩ thơ thương thư tố tuồng tục tính bảo khám đất an sửa này quy việc phòng đầu doanh tổ công đấu cán viên
luống cuống rau cày tuổi
luồn cúi lách lỏi lọt qua
luồng cảnh gió hàng hơi khí lạch mắt máu nước sáng tư tuyến vàng ý ngoại thông đường dữ điện người
luộc lại trứng rau
luộm thuộm
ly biệt bôi dị gián hôn hương kỳ khai khúc khách loạn tán tao thân thoát thuộc tử tâm nước cà rượu trà tí kì
là lượt vì bao
lài nhài
làm ác ẩu ăn ân bàn bài bằng bạn bậy bếp bia bộ bé bớt biếng bừa ca cạn cái can cao chay cha cảnh chiêm chiếu chi chủ cơm công con chơi chứng cỏ cớ dáng dâm dấu dịu dâu dỗi dơ duyên đẹp đám đất đầu đĩ điệu điều đỏm đơn dữ đúng đứt đồng động đường gái gan gì giả giàu gương giấy giá gia gấp hàng hại hòa họa hoen hề hỏng hộ hồ hùng hư kiêu kế khách khán khoán khó khổ khuôn kiểu lành lại láo lẽ lễ lấy lạc lông lơ loạn lộ lụng lợi luôn ma mai màu mát mất mẫu mình mặt mướn mối mồi mới mẹ mưa mờ muối mạnh nên nền nổi nóng nào nũng nghề nghiệp ngơ nhanh nhà nhân nhẹ nhiệm nhiễu nhục nhòe nương nông nô ô oai ơn phách phép phân phiền phim phúc phản phước quá quà quan quen quả quý rầu rẫy reo rể ruộng rẽ rối rõ riêng sách sai sao sạch sáng sống suy sân tàng tăng tăm tay thay thân thầy thế thêm thinh thơ thịt thợ thuê thú thủ thuốc thất theo thấy tiền tin tình tốt tổn tôi tới tội trái trai tròn trò trung tuần tư tươi tù tướng từng tiêu tập tỉnh tổng tuy tan vầy vậy việc vui vừa vỡ vẻ vua vườn vốn xao xấu xiếc xong xiêu xáo xúc yên ý trưởng nhiều đầy đại chính nơi ảnh hết kinh phó chậm giảm
làn da điệu đường gió hơi khói mi môi nước sóng thu tóc mây thảm xe
làng chài chùa chơi cổ mạc nghề nhàng nước nho quê trẻ thơ văn xã xóm bản đại xa hoa gốm thể nghệ sinh đào tắc dân hòa báo chạ
lành bệnh canh dạ hiền lặn lẽ lạnh mạnh nghề tính tươi chanh
lào cai phào xào rào thào nhào
lá bài bánh buồm cải cây chắn cỏ cờ chè chuối cọ dâu dong đơn diêu gan khoai lách lành lốt lửa mía me mặt mầm ngón non ngô phiếu phổi rau rụng sen số sách thư thắm thuốc tranh tre trầu trà úa vàng xanh xa hát lúa rừng sắn chanh sống kim
lác đác mắt mặt
lái buôn đò đồn máy mới súng tàu trâu thử xe lụa lợn đất ô ba
láng bóng diềng giềng cháng lai máng trơn xi hạ mịn
lánh mặt nạn xa đời
láo lếu khoét xược nháo toét
lát cắt gạch hoa nữa sau thuốc đường sân đá bánh nền mỏng
láu cá lỉnh
lâm bệnh bồng chung chính dâm đại học hành khí khoản lụy ly môn nạn ngư nghiệp nguy phần phận phân sản sàng sinh sâm tặc thâm thổ thời tình trận tri triều trường viên vụ đồng thao bồn hà đặc san tuyền
lâu bền dài đài đời hơn la lắc lâu lắm lần này nay năm ngày nhâu nhất quá rồi sau mau trùng lơ dần kì cũ
lây lan nhiễm bệnh truyền nhau dây sang chéo qua
lã chã
lãi cổ công đơn kép lờ mẹ ròng suất tức vay lỗ gộp lời tiền chia ngân đậm cao thấp giả ngày
lãn công
lãng đãng du mạn nhách phí quên tử xẹt sa
lãnh án binh cảm canh cung chúa chịu chỉ đạm đạo địa giáo hải hội khu lương lẽ lộ lệnh nguyên nhận nợ sự tụ thổ tướng trách ứng vực vấn tiền thưởng đủ thực
lão bộc hóa giáo làng luyện mẫu nhân nông phu thần thành trượng tướng tử lai khoa suy thị hạc bà gia ông
lèo lái tèo
lén lút nhìn đi
lép bép kẹp vế xẹp nhép
lê dân dương la lết lợi minh thê tha thứ tướng lê văn thị hoàng
lên án ảnh ao bảng bộ bậc bờ bục bốn cân cầm cạn cao chức cơn cót chùa cương chín dây da dốc đỉnh đàng đạn đạo đài đèn điểm đời đồ đồng đô đường đứng gân gấp giá giọng giây hạng hình hôm hương huyết kế khung khuôn lão lịch lộ lương lòng lớp mạng mạnh mặt mây mầm máy men mốc miền mười năm ngôi ngàn ngược người nước non ngựa núi nương phim phố phương phường quan quá rừng sàn sân sốt sóng sởi sức tàu tầng tận tay tám tháng thay thân thác thớt tiếng tỉnh tinh trang trăm trên tỷ tục triệu trời trông tuổi tới tuyến thành xe vai ván voi vùng vú xuống ý thẳng báo gần trụ hơn kịch cấp tương tròn
lênh đênh láng khênh
lì lợm xì
lìa bỏ đời trần khỏi xa cành
lình bình xình
lí do giải lẽ luận lịch lắc nhí sự số thú thuyết tính tưởng trí tài
lính canh chiến cứu dù đảo đặc đào gác hầu hải hồng kín lệ mới mộ ngự nghĩa nhảy quýnh thủy thú thợ tráng tây trơn tuần chữa tập bộ phục
líu lo lưỡi ríu tíu
lò bánh bễ cao dò đào đốt gạch gạo gốm hỏa hầm hơi hương luyện mổ mò mộ nấu nướng nung rèn sát sưởi sấy vôi vi võ than cừ điện phản
lòa mắt xòa
lòi dom đuôi mặt tiền xỉ tói
lòng bàn biển chảo dạ dân dũng đào đen đỏ đất đường giếng hồ hào hẹp kính khúc lợn mề máng mong mẹ mình mỏi ngay nhân người nghi nhà nước nồi ngưỡng phèo quảng sông súng son sợi sắt tham tốt tin thành thòng thủ thuần trắng trung trời tự vòng vị vàng vả yêu xe trứng kiên lành biết trai thương
lóc cóc ngóc nhóc cá thịt
lóe sáng
lóng cóng lánh lóng nga ngóng ngà tre
lóp ngóp
lót dạ đường ổ lòng tót tay giấy ván bỉm sàn đệm
lô cốt gích hàng đất nhô xô lốc lăng cất số nghị thuốc hội bông
lôi cuốn đình đi hội kéo lôi long lả la thôi vũ kệ ngược ngoài công thần
lông bông buồn cánh chim cừu gà hồng lá măng mày mao mi ngỗng nhông tơ vũ nách mũi chân ngực
lõa lồ thể xõa
lõi đời cây lọc bóng ngô rác thép tre
lõm bõm sâu
lù đù khù lù mù rù xù
lùa gạt bắt đàn bò gạo
lùi bước dần xùi giờ lại lũi thời xe tiến ngày lịch hạn
lùng bắt bùng kiếm nhùng sục tìm thùng
lú lẫn nhú nhấp
lúa chét chiêm chín dốc đông gạo giống hè khoai lai lốc lép má mạ mì mới mạch mùa nếp ngô nước non nương ré rài sớm tám tẻ thu thuế thóc trổ tồn vàng xuân gặt hàng ma chất
lúc ấy bấy đầu đó gần lắc nào nãy này nhúc nhỏ nữa sống thường tồn trước túc xưa xế còn đi ngồi cao trưa sáng tối chiều mới khó mở rời khởi cuối bé trời nhận đông giữa người
lúng liếng túng
lý do giải hào hóa lẽ lịch luận lắc liệt ngư phương sự số tài thú thuyết thường trấn tính trí trưởng tưởng thái sinh nhân nam dịch khiến
lăm le
lăn bánh chiêng đùng dài kềnh lóc lộn lưng quay tay tăn tròn xả lội bột sơn kim
lăng kính loàn líu mạ mạc miếu mộ nhăng nhục quăng trì trụ tẩm bác xăng ông cô
lĩnh canh chúa giáo hải hội lương nam mệnh nhận nợ vực xướng tiền ý án trợ thưởng bảo vải
lũ bất lượt lụt lũ đàn cuốn quét ống trẻ con chúng trái ngầm sông lớn
lũng đoạn
lũy kế thành thừa tiến tre kết
lơ đãng đễnh láo lửng mơ ngơ thơ xe tơ
lưa thưa
lưng bụng chừng còng cơm đèo đồi eo gù ghế lửng lực núi mật ong trần túi tròng vốn tưng quần tôm áo
lưu ban bản bút bệnh cầu cữu chí chuyển chiểu chiến cư cấp cú danh diễn diễm dụng đày đãi động đạn đồ đảng đục giữ hành hóa huyết hình hoàng hoàn học huỳnh khách kho ký lạc lại li linh loát lượng luyến lãng ly luyện manh mật mẫu nhiệm nghệ ngụ nhân niên niệm nha phương phóng quan quang quán sinh sản tâm tệ thai tên thân thâm thú thủy thông thuộc thuế thủ tiền tình tồn tốc tử tán trạch trú trữ tri toan trấn truyền tuyến vong vực ý dấu dữ thư hồ xá hương bóng
lươn lẹo khươn
lương bổng cao cơ cán dân dược duyên đống đình giáo giờ hưu hướng hảo khoán khô khoản lâu lậu lẹo lệ năng nhân nông phạn phương phụ sĩ sơn tâm tháng thảo thê thiện thực tiền thưởng tri trả tối thuế trợ tuần vàng y ngừng ngành trung bình năm cứng mới bảo bậc công ngoài
lưới áo báo cước đánh điện đạn lửa mắt mắc nhện phủ rê sắt tình trời thép quét che vây bắt chắn an
lướt mướt nhẹ qua sóng thướt tới ván
lười biếng chảy nhác học nhớt suy
lườm nguýt rau
lường gạt trước tính
lưỡi cày câu cưa cuốc dao gà gươm hái khoan kiếm lê liềm mác rìu sam lửa trai
lưỡng bại chiết cực cư đảng hợp khả lự long lệ nan nguyên phân quyền quốc sắc tiện thê tính toàn viện nghi hà
lượm lặt thượt
lượn lách lờ lượt nào quanh qua sóng vòng
lượng bán cả cát đường định gió giác hình hóa khách kiến khí lượng mưa máu mỡ muối nước phân phát sức số tài thứ thải tình thuốc tử tiêu tiền tù vàng việc xe cung truy hàng đơn người đặt ô lớn nhỏ
lượt bượt đầu thượt thuộc xem khám người đi bán truy khách vãng hộ sau đấu hành cuối tải tham học phục điều chữa năm hồ thi dự trận đối tiếp
lạ đời gì hoắc kỳ lẫm lùng mắt mặt tai thay thường lắm miệng nhà nước
lạc bước chợ chỗ cảnh đàn đà đề điệu đường đạn đệ giọng hậu hầu hồng hướng khoản lõng loài lối lộc lập mất nghiệp ngoài nhân nhau phách quan quyên quốc rang thành thú thổ trôi vận viên việt dương thủy hà sơn
lạch cạch bạch
lại quả sức mặt
lạm bàn dụng phát quyền thu thâu chi
lạng lách sơn
lạnh buốt cóng giá gáy lẽo lùng lưng nhạt ngắt tanh ùa băng người đột bụng
lạp xưởng xường chức
lạt lẽo mềm
lạy cụ chào lục ông tạ thánh trời van
lả lơi lướt tả
lải nhải
lảm nhảm
lảng tránh vảng lờ
lảnh lót
lấm bùn chấm la lem lét tấm
lấn áp át bấn biển cấn chiếm đất lối lướt quyền sân sang tuyến tới xâm quá cảnh
lấp lánh lầy loáng ló lỗ lửng láy đầy liếm lóe chỗ sông đất khoảng hố
lất phất
lấy bằng cắp cảm chồng chuyện cớ công cung đà dấu đất độc gì giống giọng hạnh hơi hướng hết khẩu khách lãi lại làm lệ lẽ lòng lời lợi mạng máu mẫu mác nê nhau nước rồi sức tên thảo thế thêm thu tiếng tiền trớn thầy tư tin vợ vốn việc xe ý đi dân số danh thiện hình mất địa người chất chứng đấy ngôi
lầm bầm đường lạc lẫm lì lối lỗi lầm lũi lời rầm than tưởng bụi
lần đầu chần hồi khân lượt lần lữa mò nào này sau trước thứ tìm cuối khám mười hai ba nữa theo tới duy thi đi gần tổ trở xuất
lầu bầu các cao chuông hồng năm hai
lầy bùn lội nhầy lụa
lẩm bẩm nhẩm cẩm
lẫn lộn nhau đục lớn
lận cận đận
lập bia cập chí cơ công danh dị đàn đầy đông đức gia giữ hạ hiến hồ hội hòa khắc kỷ kỉ kế lờ lại lòe luận mưu ngôn nên nghiêm nghiệp phương pháp quốc quy quyền sở sẵn tâm tự thành thân thể thu thời thứ thuyết trình trường tức trạng tờ ước vị vi xuân xong sổ bảng biên báo đề dự đơn chốt tổ hai đội
lật đật đổ lọng lẹo ngược mặt tẩy tung xe úp lại nhào kèo tàu đò
lậu thuế
lắc đầu lay lư rung lẻo vòng
lắm chuyện điều lúc khi kẻ lời mồm người phen nơi thứ tài thầy tiền vẻ
lắng dịu đọng lo nghe nhắng xuống tai lòng
lắp bắp đặt ghép lại ráp thêm đạn xe máy
lắt léo lay nhắt
lằn ranh roi mức
lằng nhằng
lẳng lặng lơ
lặn lội biển hụp ngụp mất xuống
lặng câm im lẽ lờ người phắc thinh tiếng lặng yên thầm
lặp lại đi
lặt rau vặt
lẹ làng mắt
lẹo tẹo
lẻ bóng loi mọn tẻ bạn tiền
lẽ đó đời nào phải sống thường thế trái tự mọn bình
lếch thếch
lếu láo
lề đường luật lối mề mếch rà phải lề thói trái
lễ bái bộ cầu chào chính chùa công cưới dâng đài đăng đền đính độ ăn động đường giáng giáo giao hội hỏi khai khánh khởi kí ký kỷ lạt lớn nghi nghĩa nhạc phát phép phong phẩm phật phục quan quốc sinh sơ tạ tang tân tất tết thánh thành thức thượng tiết tiên tiệc tế tổng tốt tục thói trao trọng truy tuyên vật vu xá xuất xong báo bế bốc cúng gia hằng vinh viếng đón mít
lệ bộ khệ làng liễu luật ngoại ngôn phí phục phụ rơi thường thuộc thủy tục trường sử vị
lệch lạc chuẩn hướng pha tông tâm nhau sóng giá vai
lệnh bài chỉ cấm giới ngừng truy tiễn thị khám lang thiết bắt đóng xuất điều tập mở
lỉnh kỉnh
lị sở trọng
lịch bịch bay biểu đại duyệt giờ hẹn học họp lãm làm nghiệp pháp sử sự thi thiệp thiếp trình treo bàn tiêm trực thời thu âm kiếp xét xuân cắt đấu năm
lọ hoa lem mọ nước thủy tinh thuốc nồi mắm
lọc bỏ bụi bõm cọc khí lõi lừa máu nước sóng thận xương dầu tủy hóa cảnh ối ảo
lọt lòng lưới lỗ mắt sàng tai khe thỏm qua tới tay xuống
lỏng lẻo chỏng khỏng
lố bịch lăng nhố
lốc bụi cốc xoáy nhốc lịch
lối chơi cũ đi đánh hành kháng mòn mở nghĩ nói nhỏ rẽ sống tắt thoát xóm xưa kiến này
lốp bốp đốp xe nổ dự mới
lốt hồ
lồ lộ
lồng bàn bẫy chim cống chậu đèn ghép hổ kính lộn lộng ngực ruột tiếng phổi mạo sắt hoạt nuôi bè ca đơn
lổ đổ
lỗ chân chỗ châu đen đáo hà hổng khoan kim lã lãi lõm lời mãng mỗ mũi rò thủng thông vốn tai rốn thoáng hậu lũy rỗ ngoại nặng gộp
lỗi đạo hẹn khác lạc lầm lòng lời máy mốt nhịp nặng phép phải thời thường vi bài kỹ chính này tồn số do phạt hệ chủ sai đọc nhỏ phần
lộ bí bộ cốt chân chính diện đồ giới đề hầu liễu mạo ranh sáng tẩy tỏ tin tóp trình trần thiên tuyến vẻ xỉ hàng phí lọt thông mật đức
lộc bình bổng điền đình cộc ngộc nhung trời vừng xuân biếc non ninh hà
lội bộ nước ngược qua ruộng suối sông
lộn bậy chồng chợ đường giống hột lại lạo lèo máu mề nhào ngược phèo sòng tiết tùng xộn xuôi xạo đầu trái vòng nhộn kiếp trộn
lộng gió hành hẫy lẫy óc ngôn quyền kiếng ngữ
lột bỏ lớp mặt tả trần truồng vỏ xác da tẩy
lớn bé gan khôn lao lối mạnh nhất nhanh nhỏ rộng tiếng tướng tuổi vọt xác nước thứ hơn thành đối khả dần cao quá tất mà
lớp bao bọc chót đặc đầu đệm học hang kịch lang lớp lọc mạ màn mang mái mẫu mầm người nhân nhớn nón ngói ngày nghề phủ phấn sau sóng sơn trẻ trước trưởng tập tuổi vỏ vữa xe đông chuyên lá cán nhạc mới bồi lầy bổ thanh đất vẽ ta mình
lớt phớt
lờ đờ lững mờ ngờ phờ tịt vờ đi
lời bạt bàn bài chào chót chúc chú cáo ca căn chứng dạy dặn dẫn dứt đáp đẹp đề đồn đường độc giải gọi giới hay hát hứa hẹn hỏi kêu kết khai khen khuyên khẩn lãi lẽ lỗ lộc mào mẹ mở mời mừng ngỏ nguyền nhắn ngay nguyện nhời nói phán phê phát phi phàn răn rao ru sấm số suông tạ tạm thề than thầy thiệt thoại thơ tự thú tiên thỉnh thỏ thưa tiêu tòa trăng trần trình trách trối tuyên tựa văn vàng vay việc xin xưng ý bác ít
lở đất lói loét miệng mồm núi sạt
lởm chởm khởm
lỡ bước cỡ dở duyên hẹn làng làm lầm lời miệng nhịp nhời nói tàu tay thì thời trớn vận việc xe cơ kèo mất chuyến
lợi bất bàn cao danh điểm dụng dân hại ích khẩu khí kỳ kinh lộc nhuận nước nha quyền quần răng suất sữa sinh sức tức thế thất tiểu trí thuận vật tác chi lớn lao trước gì hòa
lợm giọng
lợn cái cỏ con cưới dái đực gà giống hơi lành lòi lòng nái rừng sữa sề thịt ỉ tai đen cợn sống tạ
lợp mái nhà ngói tôn
lợt lạt
lụ khụ
lụa đào tơ tằm mỡ nhung vải
lục bảo bát bình bội căn bục cảnh cá chiến diệp địa đục đạo đình đức giác hạ hình hợp khí kinh lạc lạo lăng lâm lộ lọi nghệ nghiệp ngạn nữ phẩm phủ quân sắc soát sự súc sựu tặc thư thượng tuần trí tung vấn vị xì nam yên
lụi bại cụi tàn hụi dần
lụn bại vụn xuống
lụng bụng thụng
lụy phiền tình đò
lủ khủ
lủi hủi thủi mất
lủng củng lẳng liểng
lứa đôi tuổi học đầu này mới
lừ đừ khừ lừ
lừa bịp dối đảo gạt gian lọc lúc mị ngựa phỉnh thầy ưa tình chuyển bán
lừng danh khừng lẫy lựng vang tiếng
lửa binh cháy đạn hận hương lòng lò rừng tình thử trại thành dậy trời đỏ dục đốt
lửng dạ lơ
lữ đoàn điếm hành khách quán thứ
lữa lần
lững lờ thững
lựa chiều chọn lời theo ý sức mua
lực bất cản cầu cấp đẩy điền điểm hấp hút học kế kéo kháng khí lượng lưỡng ly ma nén nâng người quán quân sĩ sống tác tàu tính trường thần tâm xung động phụ quy
lựu đạn
lược đồ
lốm đốm
lam lũ
lẫm liệt
ma túy quỷ trận sát chay giáo quái thuật
mai sau mối phục táng vàng kia mỉa
mang lại tính theo tên thai tiếng bầu nặng ý ơn vác
manh mối nha mún động
may mắn mặc đo rủi vá
minh bạch chứng họa mẫn châu tinh tường đạo
miền núi bắc nam trung xuôi đất tây
miễn phí giảm nhiệm dịch thuế trừ cưỡng thứ tội sao
miệng ăn lưỡi
mong muốn chờ ước đợi mỏi manh rằng nhận
mua bán sắm chuộc hàng vui thuốc thẻ sản
màn hình trướng ảnh
màu sắc mỡ da xanh đỏ
má hồng phanh
mát mẻ tay
máu mủ me đông
máy móc tính bay ảnh chủ in xúc cày lạnh bơm ép thở khâu
mâu thuẫn
mã hóa số vạch lực tấu đáo
mãi mãi lộ lực dâm
mãn tính nguyện hạn kinh nhãn
méo mó mồm xẹo
mê tín mệt say mẩn
mình oan họa
móng tay chân vuốt
mô hình tả phỏng thức
môi trường giới sinh
môn học phái thể đệ
mùa vụ màng xuân hè thu đông mưa khô dịch lũ
múa hát rối lân
mưa bão lũ gió to lớn dầm đá
mưu cầu trí sinh mẹo kế mô đồ
mạch lạc máu máy điện lươn ngầm
mạng lưới xã sống người
mạnh mẽ dạn khỏe thường bạo tay
mất mát mùa tích cân việc sức trật trộm tiền khả an hiệu đi ngủ vệ thời nhiều cắp lòng
mẫu biểu giáo đơn mực số mã giấy người vật hệ
mật độ thiết ong khẩu báo mã thám
mắc bệnh nợ phải míu kẹt
mắt kính cá thấy xích
mặc dù cảm định nhiên kệ cả
mặt bằng hàng khác trận trái nạ đất tiền sau trước phẳng trời trăng tích nước mũi đường
mẹ con già chồng vợ đẻ
mến mộ thương khách yêu
mềm mại dẻo yếu nhũn
mệnh lệnh danh giá đề
mệt mỏi nhọc nhoài
mọi người mặt nơi lúc nhà việc tầng miền thành hoạt điều tổ công hình
mỏng manh
mối quan lo liên tình nguy hàn đe thù
mồ côi hôi mả
mỗi người
một số mực mạch lòng phần chiều vài ít cột
mới mẻ lạ đây nhất
mời gọi chào thầu khách
mở rộng ra đầu cửa mang lớp đợt màn mắt thầu khóa sổ
mục tiêu đích sở sư nát lục
mức độ đóng hưởng lương sống hỗ phạt thu chi tăng giảm phí giá trợ cao thấp tối bình cơ
mừng rỡ tuổi thọ công đảng thầm
mỹ phẩm thuật quan mãn tho lệ đình
mũi tên nhọn
món ăn quà hàng
mỉa mai
mùi thơm vị hôi
mái tóc nhà che ngói chèo
mánh khóe
mét vuông
múi giờ
miêu tả
mơ ước hồ mộng
mại dâm
mờ mịt ám
mù quáng mịt chữ
mãnh liệt thú
mồm miệng
mắng chửi mỏ
mực nước in
mau lẹ chóng
mênh mông
mộc mạc
mầu nhiệm
mảnh khảnh
móc nối
muộn màng
mượt mà
nam giới nữ bộ định
nan giải y
nao núng nức
ngang bằng hàng nhiên nhau trái ngược bướng
ngay thẳng lập cả sau thật
nghe ngóng nói nhạc theo nhìn thấy
nghi ngờ lễ vấn thức ngại phạm án
nghiêm túc trọng khắc ngặt minh cấm trang chỉnh
nghiên cứu mực
nghiệm thu
nghiệp vụ dư đoàn chủ chướng
nghèo khó nàn đói khổ đa bền
nghìn tỷ người đồng
nghĩa vụ là tình trang cử hiệp khí địa
nghẽn mạch
nghề nghiệp cá nông mộc
nghỉ ngơi hưu lễ phép việc học mát dưỡng ốm thai tết chế
nghị quyết định lực sự trường viện sĩ án luận
ngoan ngoãn cường cố
ngon miệng lành ngọt
ngoài ra nước trời giờ việc công xã da phố trung khu
ngoại giao ngữ tệ trừ thành tỉnh ô khoa trú hối kiều viện thất thương ngạch khóa cảnh lệ hạng vi xâm
ngu ngốc
nguy cơ hiểm hại nan kịch cấp
nguyên nhân tắc liệu tố thủ vẹn tử vật bản đán lý trạng gốc đơn phó giám giá tổng chủ bí giao soái thủy âm
nguyện vọng ước cầu
nguồn lực gốc vốn tin thu nước kinh sống điện cơn quỹ tài cung cảm
nguội lạnh
ngành nghề y công nông dọc khác hàng học giáo chức du thuế bảo
ngày công càng đêm nay mai xưa làm nghỉ hội tháng đầu lễ sinh sau trước
ngân hàng sách khố quỹ phiếu nga
ngã bệnh ba tư ngửa
ngòi bút nổ
ngôn ngữ luận
ngõ xóm hẻm
ngăn chặn cản ngừa cách nắp nước cấm
ngư dân nghiệp trường cụ
người dân lao tham bệnh hưởng dùng thân đứng tiêu mua bán cao già nghèo nhà ta khác ngoài mẹ sử đóng thụ nông đại trẻ lớn việt đọc làm nước thầy đi con nghe tình nhiễm xưa máy mẫu đời sống khuyết yếu gửi quen đẹp lạ
ngưỡng mộ cửa
ngược lại đãi dòng đời chiều
ngạc nhiên
ngại ngần khó ngùng
ngần ngại
ngẫu nhiên hứng
ngậm ngùi
ngập úng lụt ngừng tràn mặn
ngắn gọn hạn ngày
ngọn lửa ngành núi cờ đèn
ngồi nhà chờ
ngợi ca khen
ngủ nghỉ
ngừng nghỉ đóng việc trệ lại cấp
ngữ pháp văn cảnh nghĩa
ngự trị
ngựa xe
nha khoa sĩ trang
nhanh chóng nhẹn gọn nhạy hơn nhất nhảu
nhen nhóm
nhiên liệu
nhiều người hơn nhất năm lần nơi mặt khi nước địa đơn hình lĩnh hoạt doanh công nhà tỉnh chính loại lợi khó
nhiễm bệnh trùng khuẩn sắc độc
nhiễu loạn sự
nhiệm vụ kỳ mầu sở
nhiệt tình độ đới huyết điện tâm lượng liệt
nhu cầu yếu mì nhược
nhuần nhuyễn
nhuận bút
nhà nước dân báo trường máy thơ văn thầu giáo đất cửa khoa tù thuốc tài cung hàng đầu thờ lãnh tổ tôi rông sàn sư chùa vua hát trai gái nho
nhàn rỗi hạ
nhân dân viên lực sự văn đạo rộng dịp quyền ái tài phẩm khẩu tố chứng loại hậu cách công tạo bản sinh danh thân vật
nhãn hiệu khoa quan mác
nhìn chung nhận lại thấy thẳng
nhóm máu họp đối ngành tuổi lợi
như vậy thế sau nhau ý
nhưng mà
nhường nhịn cơm chỗ
nhược điểm
nhượng bộ quyền
nhạc sĩ cụ
nhạy bén cảm
nhấn mạnh nút
nhất định trí quán thiết thời thể tề nhì
nhầm lẫn
nhẫn nại tâm
nhận thức định xét thấy biết diện dạng lời thầu tiền lại lương trợ hồ con vai
nhập khẩu viện học cư cảnh ngũ liệu số kho thế dữ ngoại
nhật ký bản báo
nhắc nhở lại tới đến
nhắm mắt tới đến
nhắn tin gửi nhủ
nhằm mục
nhẹ nhàng nhõm
nhỏ bé lẻ nhắn giọt hẹp tuổi gọn nhặt nhẹ nhen
nhộn nhịp
nhớ lại ơn thương mãi
nhờ vậy đó vả
nhục nhã
những ai
nhựa sống
ninh bình thuận
niêm yết phong mạc
niên độ hạn đại khóa giám kim
niềm tin vui tự nở đau
non nớt sông trẻ nước
nuôi dưỡng trồng con sống nấng heo
náo nhiệt động loạn
nâng cao cấp đỡ niu tầm mức bậc
não nề bộ
nêu cao rõ gương tên ra bật
nói chung riêng rằng chuyện dối cách thêm rõ thật trước năng phét xấu
nóng bỏng nảy lòng hổi bức chảy
nô lệ nức
nông dân nghiệp thôn sản trường nổi cạn hộ lâm học cụ nhàn hóa
núi rừng non lửa cao
năm học nay ngoái trước sau tới qua nhân tháng ngày sinh mới cuối mươi
năng lực lượng động suất nổ khiếu nổi
nơi đây làm sinh khác này cư nhận công chốn
nương tựa rẫy
nước ngoài nhà sạch ta ngọt mặn mắm mắt uống thải nóng đi da lợ bọt
nạn nhân đói
nạp tiền
nảy sinh lửa mầm
nấu ăn nướng cơm
nắm bắt vững giữ chắc rõ tay tình đấm
nắng nóng mưa gắt
nằm viện ngoài vùng bệnh ngang
nặng nề lượng nhọc gánh lời
nếp sống nhăn
nếu như không
nền tảng nếp kinh móng nã hành nông
nịnh bợ
nối tiếp lại liền dài mạng
nồng nhiệt độ hậu nàn ấm cốt
nổ súng lực
nổi bật tiếng cộm loạn trội dậy
nỗ lực
nỗi lo đau buồn niềm sợ nhớ
nội dung bộ khoa trợ vụ địa quy thành trú tâm lực thất hàm tạng ngoại đồng các hóa y thương tiết
nộp phạt thuế hồ đơn tiền bảo ngân bài chậm
nở rộ hoa
nợ đọng nần xấu thuế công bảo
nửa đầu cuối năm đêm ngày chừng
nữ giới sinh công quyền
nghệ thuật sĩ nhân danh
ngụ ý cư ngôn
nhị phân
ngón tay chân
ngôi nhà sao trường thứ
nét mặt chữ vẽ
nghịch đảo lý cảnh
nụ cười hôn hoa
nốt nhạc
nhịp nhàng độ điệu
nghĩ ngợi
nho giáo
nguyền rủa
nhợt nhạt
nhã nhặn nhạc
ngổn ngang
ngoặc vuông đơn kép
nòng cốt súng
ngẩn ngơ
ngắt quãng lời
ngây thơ
ngột ngạt
nhan sắc nhản
ngũ cốc quả
ngả nghiêng
nghiêng ngả mình
ngọt ngào
nhạt nhẽo
nhấp nháy
nòi giống
né tránh
nham nhở
ngớ ngẩn
nọc độc
ngơ ngác ngẩn
nhăn nheo
nấn ná
ngao ngán
ngạo mạn
ngất xỉu ngưởng
nghẹn ngào
nghèn nghẹn
nghiệt ngã
ngoạn mục
ngụy trang biện
ngưng trệ tụ
nheo nhóc
nhếch nhác
nhọc nhằn
nhói lòng
nhốn nháo
nhũn nhặn
nuông chiều
nuối tiếc
nức nở
pho sách tượng
pha chế trộn tạp loãng
phao cứu tin
phi pháp công lý thường nghĩa vụ trường tập
phim ảnh truyện trường
phiên bản họp dịch tòa chợ âm thảo toái xử
phiến diện
phiếu bầu thu chi khám học
phiền hà phức toái lòng muộn
phong phú cách trào tục tỏa tặng cảnh bì hàm kiến tình độ bao lưu
phu nhân thê
phung phí
phàm tục
phàn nàn
phá hoại sản vỡ án bỏ dỡ rối rừng giá thai đám hủy
phái đoàn sinh cử
phán quyết đoán xử xét
pháp luật lý lệnh nhân chế quy định điển y sư
phát triển huy hiện động sinh biểu hành tán sóng thanh minh ngôn âm bệnh đạt lương tay thẻ thưởng quà đi tài lại tín đạo hàng tích xuất quang điện xít
phân biệt bổ bón cấp chia công định giải hóa khúc loại lập luồng phối tán tích tuyến vân tầng khai hiệu nửa bua trần minh vùng xử quyền bố cách số tử hủy
phép tắc màu tính thuật toán
phê duyệt bình chuẩn phán
phí tổn bảo phạm dịch
phía trước sau bắc nam đông tây ngoài dưới
phòng ngừa chống bệnh ban học khám thủ họp ngủ hộ nội tài vệ bị cháy vé trào tránh ngự tuyến
phó giám chủ tổng bí thủ trưởng thác ban phòng giáo cục
phóng viên sự xạ sinh đại khoáng túng thích thanh
phô trương diễn bày
phôi thai
phù hợp hiệu sa du phép trợ phiếm thủy
phú quý thọ yên quốc
phúc lợi thẩm đức hậu khảo đáp tra âm hạnh
phút chốc
phương án pháp tiện thức châm hướng diện trình ngôn
phường xã hội
phạm vi tội nhân pháp trù quy
phạt tiền tù hành
phải chăng trả đóng làm thực
phản ánh đối ứng hồi biện cảm bác công xạ diện chiếu động bội lực
phấn đấu khởi chấn hoa
phần lớn mềm trăm nào thưởng việc nhiều đông thi cứng đầu cuối tử tư này còn mộ đất
phẩm chất giá hạnh vật cách
phẫn nộ uất
phẫu thuật
phận sự
phế thải liệu phẩm truất
phỏng vấn đoán
phố phường cổ xá
phối hợp kết trí cảnh
phồn vinh thịnh
phổ biến cập thông quát độ
phụ trách nữ huynh lục cấp thuộc thu tá gia trợ âm giúp cận trương đạo tùng hồ đề
phục vụ hồi hưng dựng kích chế chức viên sức lăng tùng
phủ nhận định sóng xanh kín quyết
phức tạp
phác thảo họa
phông chữ bạt
phật giáo
pháo đài binh nổ hoa
phất phơ
phẳng lặng
phấp phỏng
phũ phàng
quan trọng tâm hệ điểm chức sát niệm tài liêu ngại lại hầu tòa trường
quang cảnh vinh minh đãng học phục trung ninh
quanh năm co quẩn
quay lại về phim đầu cuồng vòng trở
quen thuộc biết thói
quy định hoạch mô chế trình tắc luật cách tụ đổi y chuẩn kết củ hợp tập trách ước
quyên góp
quyến rũ luyến
quyết định tâm liệt toán nghị sách chiến thắng đoán đấu
quyền lợi lực hạn hành năng uy tác công con sở riêng
quà tặng biếu cáp
quá trình khứ tải mức hạn cảnh giang khích đáng độ nhiều sức lớn cao đà ít thấp khó tay lâu
quán triệt xuyến quân ăn tính cà
quát tháo
quân đội sự nhân khu dân y số chủng hàm phục dụng chính
quây quần
quét dọn mã
quê hương nhà quán
quên mình lãng
quý báu vị giá khách trọng hiếm ông bà mến tiếp tộc
quả cảm quyết thật tim nhiên báo bóng
quản lý trị giáo trang đốc ngại thúc
quảng bá cáo trường ninh nam ngãi bình trị đại canh
quấy rối rầy
quần áo chúng thể đảo vợt
quận huyện đoàn chúa
quật cường khởi
quốc gia hội phòng tế khánh lộ hữu hóa ngữ dân kỳ tịch doanh thể sách vụ ca phục
quỹ đất bảo đạo lương đầu thời
quái vật ác
quạt điện trần
quằn quại
quẩn quanh
ra đời mắt quân sức đi ngoài sao đón hiệu trường viện khỏi lệnh đa nước rộng tù quyết tòa phố
ranh giới
rau củ quả muống thơm
riêng lẻ biệt tư rẽ
rung động
ruộng đất
rà soát
ràng buộc
rành mạch rành rọt
rác thải rưởi
ráo riết
rèn luyện
rõ ràng rệt nét
rút kinh ngắn lui gọn tiền
răn đe
rạng rỡ ngời
rải rác
rất mực
rắc rối
rối loạn ren rít
rỗi rãi
rộng rãi lớn khắp mở
rời khỏi rạc bỏ
rủi ro
rừng núi
rực rỡ lửa
rụt rè
rắn chắc
rã rời
rượu chè
ruột gan thịt
rậm rạp
rách nát rưới
rảnh rỗi
rầy rà
rơm rạ
rạn nứt
rầm rộ
rập khuôn
ròng rã
rộn ràng
rùng mình
rụng tóc
rưng rưng
sa thải sút mạc đọa ngã
sai lệch sót phạm lầm trái sự khiến
sang trọng tên năm lại trang
sao chép lưu lãng kê
sau đó này khi cùng đây nhiều đại lưng hơn năm
say mê sưa rượu
sinh viên hoạt sống sản kế con nhật động thái lực tồn ra hóa năm học mệnh trưởng sôi đẻ vật dục
siêu thị âm nhân
so sánh với bì kè
song song phương hành
soát xét vé
soạn thảo giả
sung sướng túc mãn
suy nghĩ giảm thoái dinh luận tính yếu sụp kiệt đoán tôn xét tàn
suất đầu
suốt đời ngày quá thời
sàng lọc
sách báo nhiễu vở giáo nhà
sáng tạo kiến suốt tác chế lập sủa ngời nay mai chói sớm giá lạng láng
sánh vai
sát sao nhập hạch cánh thực hại khuẩn thương trùng
sáu tháng
sân chơi khấu bay vận bóng
sâu sắc rộng xa sát đậm răng bệnh bọ
sóng gió thần biển
sôi nổi động
sùng bái
súc tích sản miệng vật
săn sóc bắt
sơ bộ sài suất kết cấp sinh tuyển lược cứu tán yếu đồ hở
sưu tầm tập
sạch bóng đẹp
sản xuất phẩm lượng nghiệp sinh phụ khoa
sắc thái màu bén lệnh tộc sảo đẹp
sắp xếp tới đặt
sẵn sàng có lòng
sẻ chia
số lượng liệu hóa hiệu đông phận ít tiền thu phát dư lẻ còn người thẻ vốn học hạng dân hai nhà ngày nguyên
sống còn động sót lại
sổ sách bảo tay khám hộ lương
sớm nhất muộn mai hơn
sở hữu trường thích dĩ giáo y ban tài cứ cầu
sợ hãi sệt
sụt giảm lở
sứ mệnh mạng giả quán
sức khỏe mạnh lao ép sống lan bền hút dân ì nặng mua đề lực chứa kéo
sử dụng sách học liệu
sửa đổi chữa sai sang lỗi
sữa chữa
sự việc kiện nghiệp thật cố vụ tình
sương mù muối
sĩ quan
sụp đổ hầm
sư tử đoàn
sắm sửa
sần sùi
sum họp vầy
sọt rác
sửng sốt
sành sỏi điệu
sỗ sàng
sốt rét ruột
siêng năng
sấm sét
sạt lở
sặc sỡ
sâm banh
sầm uất
sầu riêng
sét đánh
suôn sẻ
sừng sững
sững sờ
tai nạn tiếng hại biến họa ương nghe
tan rã vỡ tành biến cửa nát hoang
tang lễ chứng vật gia thương
tay nghề nải nắm trắng lái chân sai
tha thứ thiết hồ
tham gia mưu dự khảo nhũng quan vấn luận ô chiếu số
than phiền thở đá
thanh toán tra niên thiếu tịnh lý nhã khoản tân lọc thản thoát bình minh âm hóa trì hương cao lịch
thao tác thức túng
thay đổi thế mặt vì nhau phiên
theo dõi đuổi quy luật hướng kế đúng đó học nghị từng yêu báo kịp mẫu
thi đua hành cử công đấu tuyển đỗ thể thố sĩ viết thoảng ca
thiên tai nhiên vị hướng tài chúa niên chức hạ thể văn
thiếp mời
thiết bị thực kế yếu lập chế tha bách thân giáp
thiếu hụt sót thốn niên nhi tướng khuyết nữ gì tiền nước cân
thiểu số năng
thiện nguyện cảm chí tâm
thiệt hại thòi mạng
tho thuận
thoái thác hóa vốn
thoát nghèo khỏi nước ly nạn
thu nhập hút hồi hẹp gom ngân nhận hoạch lợi thập phí nợ thuế tiền chi giữ mua dọn xếp phục quân đông nhỏ gọn nhặt
thuyên giảm chuyển
thuyết phục minh trình
thuyền viên bè trưởng
thuê mướn bao nhà đất
thuần túy thục khiết
thuận lợi tiện hòa chiều
thuật ngữ toán
thuế suất thu quan má
thuốc men lá nam bắc tây trừ thang phiện nổ lào
thuộc tính lĩnh diện đối hộ phạm địa lòng trách thẩm bộ
thành công lập tích phần phố viên quả tựu ủy thị niên đạt ngữ thạo lũy hình kính thực phẩm tố sự thật trì
thác nước
thách thức đố
thái độ nguyên bình lan dương
thám hiểm
thán phục
tháng trước sau nay này tới đầu năm cuối ngày lương giêng
thánh thiện
tháo gỡ dỡ
thâm nhập niên hụt canh
thân nhân thể thiện thiết mật yêu thế ái chủ nhiệt hình tộc phụ
thêm nhiều nữa người
thích hợp ứng nghi thú thời đáng
thói quen
thô sơ bạo tục lỗ
thôi việc thúc nôi
thôn bản xóm làng quê
thông tin qua báo thường tư cáo điệp minh suốt thoáng thạo lệ dụng cảm tấn tri hiểu tuyến
thù lao địch oán hận
thú vị nhận y vật vui dữ
thúc đẩy giục ép
thăm hỏi khám dò quan viếng
thăng tiến trầm hoa
thơ mộng ca
thư mời ký viện điện giãn pháp mục tịch tín
thưa thớt ông quý
thương mại binh tích vong hiệu lượng thuyết yêu nhân tâm tiếc xót cảm nhớ
thường xuyên trực niên vụ kỳ dân lệ nhật thức trú ngày dùng
thưởng thức tết phạt ngoạn
thượng tá viện sĩ tầng đỉnh cấp nguồn
thạc sĩ
thảm họa khốc hại thiết
thảo luận nguyên dược
thấm nhuần thía
thấp hơn kém nhất thỏm
thất nghiệp thoát bại vọng lạc thường học thu truyền
thấu hiểu đáo cảm
thần kinh tốc tượng thánh thái chủ kỳ tiên linh thoại bí
thầy thuốc giáo cô trò
thẩm quyền định phán tra mỹ
thận trọng
thật sự thà lòng tốt giả
thắc mắc
thắng lợi thua cử cảnh tích
thắp sáng
thắt chặt lưng
thẳng thắn tay đứng
thẻ bảo căn nhà ngân
thế giới hệ nào mạnh nhưng kỷ chỗ lực năng vận trận thời tổ chấp
thể hiện chế thao lực dục loại thức trạng diện nhân chất theo xác tích
thỉnh thoảng thị cầu giảng
thị trường xã trấn thành thực sát dân giác phần tộc uy ủy
thịnh vượng hành
thỏa thuận đáng mãn
thống nhất kê trị đốc
thổ nhưỡng cẩm
thờ ơ cúng
thời gian điểm kỳ đại sự tiết hạn cơ khóa báo buổi vụ hiệu lượng giá trang cuộc
thở dài máy
thụ hưởng động tinh lý
thủ tục đô tướng trưởng công đoạn pháp thuật thỉ dâm khoa môn phạm quỹ thư
thủy sản lợi điện triều chung tinh nông
thứ hai ba tư năm sáu bảy nhất bậc tự trưởng hạng cấp phẩm
thức ăn tỉnh dậy uống đêm
thừa nhận thiên kế hành phát cân sức thãi
thử nghiệm thách sức việc thai
thực hiện tế phẩm thi chất trạng vật tập hành sự nghiệm dân thể chi quyền lực đơn
tim mạch gan
tin tưởng tức học cậy bài rằng nhắn yêu đồn vui
tinh thần giản gọn tế túy vi hoa thông xảo tươm khiết thể luyện thạo dầu bột nghịch
tiêm chủng phòng nhiễm ngừa
tiên phong tiến quyết lượng bố
tiêu chuẩn biểu chí cực dùng thụ đề hao hủy tan điểm chảy hóa diệt khiển điều
tiếc nuối rằng thương
tiến hành bộ độ tới trình sĩ lên triển thân cử cống công hóa
tiếng nói vang dân việt anh động đồn hát ồn khóc kêu tăm
tiếp cận tục nhận xúc đón thu tay theo đó nối giáp dân khách tế thị viên sức đãi diễn
tiết kiệm lộ mục giảm học chế tấu
tiềm năng ẩn lực thức
tiền lương mặt tệ đề tuyến thân phong bạc công đồn đồng hưu sử thuế thưởng trợ bồi điện phạt gửi đâu lãi mừng đóng nhà lệ nong
tiểu học thương ban mục tiết đội đường khu thủ phẩm luận dự thuyết đoàn
tiệc cưới
tiện ích lợi nghi
to lớn tát
toan tính
toàn quốc diện bộ dân thể cầu tỉnh ngành huyện xã hệ tâm vẹn đảng thành miền văn cục thế thân cảnh quyền
toán học
tra cứu tấn khảo soát hỏi
trang bị thiết trí trọng trại phục mạng điểm sức nghiêm tin chủ
tranh thủ chấp luận giành cãi đấu ảnh biện tụng
tráo bài đổi trở trưng
trao đổi tặng quyền giải thưởng thẻ sổ quà tay dồi
trau dồi chuốt
tri thức ân kỷ giác
trinh sát
triển khai vọng lãm
triệt phá tiêu hạ
triệu người đồng lượt tập chứng hồi phú thẻ
trong đó sạch sáng suốt nước ngoài khi năm thời cả ngành số trắng
trung tâm ương bình thực gian thành học niên kiên cấp thu trực đoàn hạn bộ quốc cao hòa
truy cập thu cứu tố nã tìm tặng quét lĩnh đóng xuất vấn
truyền thông thống hình tải đạt nhiễm thanh bá cảm máu dạy lại nối tay miệng thuyết kỳ bệnh
tràn lan đầy ngập
trách nhiệm móc cứ mắng
trái phép pháp ngược đất cây luật tim phiếu tuyến tay quy chiều
tránh khỏi xa thai né tình rét
trên địa cơ đây toàn mạng dưới cả hết
trình độ bày tự diễn ký duyệt chiếu báo làng
trí tuệ thức nhớ lực óc khôn
trích dẫn lập nộp quỹ yếu
trò chuyện chơi
tròn vẹn trĩnh trịa
trông chờ coi nom giữ thấy đợi
trùng hợp lặp tu khớp tên
trú ngụ
trúng tuyển thầu thưởng cử
trưa nay
trưng bày cầu dụng thu
trước mắt đây tiên hết đó khi ngày kia năm thềm hạn
trường hợp học phái kỳ đại lớp trung tồn ca cao mầm tiểu thành
trưởng phòng ban thôn thành nhóm đoàn khoa họ trạm bản tộc
trại giam hè
trạm y xá biến trưởng kiểm
trạng thái
trả lời lương nợ góp tiền giá thưởng lại công đũa phép thù
trải nghiệm qua rộng dài lòng
trẻ em con trung thơ hóa nhỏ tuổi mồ sơ
trễ hạn
trị giá liệu bệnh thủy an vì sự số
trọng tâm điểm yếu đại thương lượng tài dụng trách thị thể
trốn đóng tránh tìm thuế
trống rỗng
trồng trọt cây rừng
trời đất mưa
trở thành lại ngại về nên lên xuống đi
trợ cấp giúp lý lực giá
trụ sở cột hạng
trừ phi tiền lùi
trữ lượng tình
trực tiếp tuyến thuộc quan ban thăng ca đêm
tu dưỡng bổ sửa hành
tuyên truyền bố dương giáo án thệ huấn phạt ngôn chiến
tuyến đầu đường trung giáo dưới
tuyển dụng sinh chọn quân mộ thủ tập cử
tuyệt đối vời mật vọng chủng đẹp
tuân thủ theo
tuần trước hoàn tới này tra lễ qua tiễu
tuổi thọ trẻ già tác cao đời lao thơ thanh
tuột dốc tay
tài chính sản nguyên liệu khoản trợ năng xế đức hoa tình trí xỉu vụ giỏi nghệ tử
tàn phá tật bạo dư khốc ác nhẫn
tác động phẩm dụng giả phong chiến nghiệp hại nhân hợp
tách biệt rời nhập
tái cơ tạo phạm sản định diễn bản đầu sinh hòa nghèo phát khám mù hiện
tán thành đồng dương
tâm huyết lý tư đắc thế điểm thần sự lực linh niệm nguyện thư hồn trạng đầu trí tình địa
tân dược binh trang tiến niên
tây nguyên bắc ninh nam y phương
tên gọi tuổi lửa đơn họ miền cướp
tìm kiếm hiểu ra cách việc tòi thấy đọc
tình hình trạng cảm nguyện huống nghĩa báo yêu thương tiết cờ bạn thế người dục cảnh
tích cực lũy hợp tụ trữ phân
tín dụng nhiệm hiệu ngưỡng đồ chỉ phong phiếu
tính toán mạng chất cách từ theo ưu khả nhân năng tới cả hiệu công tình nết
tòa án soạn nhà
tôn giáo trọng vinh tạo chỉ thờ kính sùng
tù nhân tội binh túng
tùy thuộc theo tiện tùng ý
tú tài
túc trực
tăng cường trưởng thêm lên tốc giảm thu ca so năng mạnh tiến giá cao mức gần khoảng nhanh gia
tĩnh tâm lặng
tư vấn cách tưởng duy nhân pháp liệu thế lợi thục tác thù trang bản sản lệnh
tươi sáng tốt vui cười mới đẹp tắn
tương lai đối đương tự xứng ứng trợ thân tác quan ái phản đồng thích
tướng lĩnh
tường minh thuật tận trình
tưởng tượng nhớ chừng niệm
tượng trưng đài
tại chỗ ngoại sao nhà chức gia đây địa cơ thời trận vì đơn
tạm thời ứng dừng trú giữ đình hoãn nghỉ tính ngừng biệt vắng
tạo điều dựng ra thành lập nên việc sự hình động mọi đà bước lực tiền nguồn hóa
tạp chí vụ chất
tải trọng
tảng sáng đá
tấp nập
tất cả yếu bật toán thảy nhiên niên
tầm nhìn quan soát vóc thường xa cao cỡ tay mắt
tần suất số tảo
tầng lớp nấp hầm cao trệt
tẩy chay rửa
tập trung huấn thể đoàn quán hợp luyện tục kết san làm thơ sự ảnh quyền võ tễnh
tắc nghẽn trách ứng
tắt đèn lửa
tặng quà thưởng hoa thẻ sổ
tệ nạn hại
tỉ mỉ lệ giá trọng số
tỉnh táo ủy đoàn thành lỵ giấc nhà
tịch thu
tọa đàm lạc độ
tỏa sáng
tố cáo giác tụng chất
tốc độ hành
tối thiểu đa ưu đen cao hậu tăm qua nay mật tân
tốt nghiệp đẹp bụng nhất hơn lành
tồn tại đọng kho dư
tổ chức quốc tiên công trưởng hợp dân ấm hội tiết dịch đội đảng
tổn thất hại thương hao
tổng hợp số kết giám cục thể bí công quát thống cộng đài quan mức thu chi diện biên duyệt đội phụ lực sản thanh kim nguồn
tội phạm lỗi danh ác
tụ tập điểm họp
tục ngữ lệ
tụt hậu
tủ sách
tứ bề bình chi diện giác hải kết khoái linh phía phương quý tuần tuyệt thân tung
từ thiện chối bỏ vựng đầu ngữ chức điển năm ngày đó trước nay lâu bi thông
từng bước người nhà ngày năm địa cơ đối trải trường loại cá giai nhóm đơn hộ xã tháng
tử vong tế tuất thi hình sĩ
tự nguyện do động giác tin hào lực chủ học nhiên lập túc trọng chịu sát vệ ý phát phục ái quản kỷ xưng tạo tử
tỷ lệ đồng giá trọng suất phú số người
thằng bé cha
thí dụ nghiệm sinh điểm
tấn công phong
trật tự bánh
thập phân kỷ
tựa đề
tế bào nhị lễ
triết học lý gia
thậm chí tệ
thoải mái
thoai thoải
tóm tắt lược gọn
tỏ vẻ ra tình
thước đo
tam giác cúc thất
tức giận tối thời khắc
trọn vẹn đời gói
trừu tượng mến
tre nứa
tàu thuyền hỏa thủy chiến
thong thả
tấm lòng gương bé
trận địa
tờ báo khai rơi trình gấp
thằn lằn
trừng phạt trị
tia sáng chớp
trâu bò
trai gái
thiêng liêng
trôi chảy
tồi tệ tàn
triều đình đại cường
thắm thiết
trộn lẫn
trộm cướp cắp
tò mò
thua kém thiệt trận lỗ
trắng trợn ngà tay đêm
thình lình
trắc trở
tô màu điểm
trơ trọi trẽn
trào lưu phúng
tráng men lệ
trơn tru trượt
trịch thượng
thảnh thơi
trầm trọng bổng cảm lắng tư
tận dụng tâm tụy
túp lều
thợ săn may mỏ hồ
thặng dư
tật xấu
trấn áp an
tả tơi
thung lũng
thính giác phòng
tàng trữ
tản cư
táo bạo tợn
tẩu tán
tẻ nhạt
tê liệt
thầm lặng
thẫn thờ
thiu thiu
thoáng mát
thổn thức
thùy mị
thụt lùi
thút thít
tóe lửa
tột cùng
tơi tả
trằn trọc
trẩy hội
treo cổ
trêu chọc
trì trệ
trìu mến
trói buộc
trù phú
trục lợi trặc
trút giận
tủi thân
tung tin hoành
tươm tất
u ám
uy tín lực nghi hiếp quyền nghiêm
uống nước thuốc
uốn cong nắn
uyển chuyển
ung dung thư nhọt
uất ức
va chạm đập li
vai trò vế
vay vốn mượn tiền nợ
vi phạm bằng sinh mô rút tính khuẩn trùng
vinh dự danh quang hạnh
viêm gan phổi họng
viên chức mãn ngọc thuốc
viếng thăm
viết bài báo tắt thư hoa
việc làm thực triển tổ chi giải này đó tham sử nhà
viện trợ phí kiểm trưởng dẫn sĩ
vu khống vơ lan
vui vẻ mừng tươi chơi lòng đùa sướng
vài năm ngày người tháng
vân vân
vâng lời
vây quanh
vé số xe máy
vì vậy thế sao lợi sự
ví dụ điện
vòng tay quanh tròn xoay cung vây
vô cùng tư hạn lý danh ích số tuyến điều thường hiệu thức hình địch nghĩa giá tội tình lễ sản duyên
võ thuật sĩ nghệ
vùng sâu cao dân miền quê núi biển đất trời xa kinh khó ven vẫy
văn bản hóa phòng kiện nghệ học minh thư bằng hiến phong nghị phạm chương xã công
vĩnh viễn phúc long cửu hằng
vươn lên tới xa
vướng mắc bận víu
vườn tược rau
vượt qua trội mức khó chỉ bậc quá kế khỏi
vấn đề nạn đáp vương
vấp ngã phải váp
vất vả vưởng
vẫn còn
vận động hành dụng chuyển tải mệnh hội đơn may tốc
vật liệu chất tư dụng thể nuôi lý phẩm giá
vắng mặt vẻ lặng
vẻ đẹp vang mặt
vẽ tranh
về hưu già
vệ sinh quốc sĩ tinh
vị trí thế lai tha thành giác
vốn có vay đầu dĩ điều liếng
vỗ tay béo
vội vàng vã
với tay
vỡ nợ
vụ việc án mùa lợi trưởng
vừa qua rồi học làm phải mới
vững chắc vàng mạnh tin bền chãi
vũ khí lực trụ trang trường đạo
vợ chồng
vết thương tích xe
vóc dáng
ven biển sông đô đường
vở kịch diễn
vuông góc vắn
vua chúa
vĩ đại
vụng trộm về
vang dội bóng
vụn vặt
vạ lây
vãn hồi cảnh
vẹn nguyên
vẻn vẹn
vỉa hè
viển vông
vòi vĩnh
vơ vét
vung tay
vùi lấp
vương vấn
vực thẳm
xa xôi lạ gần cách hoa nhà xưa vời rời
xanh sạch lá tươi biếc
xe máy cộ ô đạp khách hơi tải buýt tăng bò
xem xét nhẹ như thường
xen kẽ lẫn
xin lỗi phép việc ý lại cấp chữ
xinh đẹp
xoay quanh xở vòng chuyển
xu hướng thế
xua đuổi tan
xung quanh đột phong kích
xuyên suốt tạc biên
xuất khẩu phát hiện bản sắc trình hành nhập viện thân thẩm cảnh hóa ngũ huyết kho
xuống cấp dưới thấp
xác định nhận minh thực lập đáng suất chết
xáo trộn
xâm hại phạm nhập lược chiếm
xây dựng nhà đắp lắp
xã hội viên tắc đoàn phường nghèo luận giao
xét nghiệm xử duyệt tuyển hỏi
xích mích đạo
xóa bỏ đói nghèo mù
xót xa
xô xát
xôn xao
xúc động tiến cảm phạm
xăng dầu
xơ gan xác
xưa nay
xưng hô
xảo quyệt trá
xảy ra
xấu xa hổ xí
xếp hạng loại hàng
xứng đáng tầm
xử lý phạt trí sự án
xí nghiệp
xương sống
xấp xỉ
xi măng
xà phòng lan
xách tay
xứ sở
xộc xệch
xao động nhãng
xoắn ốc
xù xì
xán lạn
xế chiều
xén bớt
xiêu vẹo
xói mòn
xốn xang
xúi giục
xúng xính
xuề xòa
y tế tá khoa học bác đức dược phục sĩ
yên tâm bình ổn tĩnh lòng ả vui bái lặng ắng
yêu cầu thương mến quý thích nước nghề đương sách tinh
yếu tố thế kém đuối điểm ớt nhân
yểm trợ
án binh mạng phí treo ngữ sát tích
áo quần dài mưa ấm choàng giáp khoác lót phông phao trắng xanh
áp dụng lực đặt giá thấp tải đảo chế giải phích thuế suất sát thầu mái bức
ánh sáng mắt nắng trăng đèn
âm thanh nhạc mưu thầm ỉ u lịch tính hưởng vang đạo điệu sắc lượng thực nang ấm binh tiết
ân cần hạn xá nhân huệ hận tình ái oán nghĩa sủng
âu yếm lo
ép buộc duyên giá lòng uổng dầu cân
éo le
ê chề hề ẩm kíp
êm ái ả ấm dịu đẹp đềm ru tai thấm xuôi
ì ạch ầm oạp
ích kỉ kỷ lợi dụng nước
ít ỏi hơn khi lâu lắm nhất nhiều nữa nhưng ai ngày quan người học vốn điều hôm tuổi biết nói thấy đi nên
ô nhiễm tô vuông
ôm ấp
ôn hòa tập đới thi
ông bà cha lão nội ngoại ấy chủ
úng ngập
ý kiến nghĩa thức tưởng chí định đồ nguyện muốn nghĩ tứ
ăn uống mặc học chơi năn khớp sáng tối trưa ngon mòn nhập gian chắc ảnh bớt cắp cướp hỏi tiêu nói thua chay kiêng xin lương bám sâu
đa cảm canh dạng dâm diện dục đầu đoan giác khoa lợi mang mưu năng nghi nghĩa phần phương quốc sầu sắc số tài tạp tầng thần thê thức tiết tình túc ngành chiều mục kênh cấp chức lĩnh nguyên tuyến thành dụng đảng
đang tâm khi
đau buồn bụng đầu đáu đẻ đớn khổ lòng nhức nhói ốm thương thắt tim xót xé tủi lưng răng mắt bệnh dạ vai đời
đay nghiến
đe dọa nẹt nạt
đem đến lại lòng bán theo đi tâm tới tiền tài sức con bỏ
đen bạc đét đỏ đặc giòn huyền kịt láy lánh lay nhẻm sạm sì thủi tối trắng đủi
đeo bám bòng đuổi đẳng kính mang nhẫn khẩu đồng vòng theo
đi bộ bụi cầu chơi chợ cửa dạo dây đất đày đái đêm đôi đời đứt đứng đường đến đầu đối giày học hỏi khám kèm khách khỏi khuất làm lại lên lễ lính lùi luôn lạc lượn mây nghỉ ngoài ngủ ngược nhậu ngang nữa phép qua rừng sâu săn sông sứ sau tắt tắm tây theo thi thăm thực thu tiền tiêu tìm tới trước tu tù tuần tong vay vắng vãng vận về viện việc vòng vốn xa xe xem xin xuống xuất nhanh kiện hái biển câu lao nước tàu chữa du dân cùng chùa tiên cày bắt mua chăn chụp giao phát đúng ăn đón
đinh ba hương ốc tai ninh mũ
điên cuồng dại đảo đầu khùng loạn rồ tiết nặng
điếu cày văn đóm phúc tang thuốc
điềm báo đạm gở lành nhiên tĩnh
điền bạ chủ dã địa hộ kinh khuyết thổ trang viên thế thanh
điều áp binh chế chỉnh chuyển dưỡng độ động hành hòa khiển kiện kinh lệ lệnh luật nghiên ngự phối tệ tiết tra trần trị trước ước vận lợi mong ấy này tiếng dừng tốt đó kỳ quan phái gì đình trọng hay đơn hướng khoản nhịp bí đáng cơ lượng kiến hại mang phi chuyến giải tài
điểm báo ảnh binh chác chỉ chuyển chuẩn danh dừng đầu đích diễm diện hẹn huyệt kết lại mặt nhấn nhanh nhìn nóng phấn sách sáng số tâm tập thi thưởng tin trang trắng trừ tựa tuyến xuyết yếu giao bán cầu trường bưu du chung đen phục mốc chốt lẻ thu cao nghẽn rơi đặc tiếp phần tương trọng trung hòa dịch mạnh cộng khác
điển cố hình tích trai chế lệ phạm chương
điện ảnh áp báo cao cực chính dung đài đàm đóm giật giải hạ học hóa khí lạnh lực lượng não năng nước phân phủ quang sinh tâm thoại thế tích tín toán trở trường tử văn xẹt thờ biên ngọc tải hạt gió mặt biện kính máy chia sáng nguyên hoa lưới dân cơ
điệu bộ đà múa hổ hồn nghệ nhảy hò lý ví
đo đạc đếm đường huyết lường ván nhiệt đất thân chỉ lọt tốc khám chiều
đoan chắc chính hùng ngọ nghiêm trang
đong đếm đo đưa đầy
đoàn bộ đại kết kịch phí phim quân tàu thể trường tụ tùy viên viện kiểm xe công kinh khách cán học thanh giám cứu diễu người văn thuyền liên tham du phường nghệ ca dân trưởng múa khảo dự ta nhà cơ
đoái hoài
đoán chừng định già mò số trước biết mệnh
đoạn đầu đường hậu hồ nhiệt trường tuyệt tháo văn tang phim kết này cuối thẳng mã nghỉ trích giao trần băng
đoạt giải chức lợi mạng ngôi quyền vị
đu bám dây đủ đưa quay
đua chen đòi nhau ngựa tài tranh xe thuyền nở thơ bò
đui mù
đun nấu sôi bếp nước
đuôi mắt sao tàu cá ngựa
đuốc hoa lửa tuệ
đuối lý nước sức
đuổi bắt cổ kịp khéo theo việc học đi
đà điểu đao giáo tăng phát
đài các cán gương hoa thọ tháp trang truyền vật phát tưởng báo quan hóa liệt sen phun bắc tiếng
đàm đạo luận phán thoại tiếu phú
đàn áp bà bầu anh em ca chị cầm con đá gà hồi nhị ông ghi tranh nguyệt hát trâu bò kiến tế đúm hương vịt lợn cá ong
đành chịu lòng phận rằng hanh phải chấp bỏ
đào bới hát hoa kép luyện mỏ ngũ nguyên ngạch sâu tạo tẩu thải thoát tiên kênh ao giếng hầm đất xới binh
đày ải đọa
đá banh bóng cẩm cuội gà hoa lửa lửng mạt mèo nam ngầm núi ong ốp phiến quý sỏi thúng vôi xanh tảng ba hộc dăm cầu
đám bạn cháy cưới đông giỗ hỏi ma mây tang cỏ rước người hội tiệc đất ruộng lửa trẻ
đáng chú đời giá kể khen khiếp kính lẽ lo lý mặt nể ngại ngờ quý sợ tiếc thương tin trách tội yêu nhớ ghi mừng nói tự báo sống buồn
đánh bại bạc bài bạo bạt bạn bắt bật bể bóng bò bom bẫy chác chặn chén cá chết chìm chiếm cờ cắp chữ dấu dẹp du đập đàn đắm đổ đồng đố đôi động đùng đuổi đu đường đoán gục giá ghen giặc giậm giáp hạ hơi hỏng hàng khẽ lạc lẫn lộn lui lừa lưới máy mất mùi nhau nhẹ nhịp ốp phá quả rơi sụp tháo thắng thóp thuế thức tỉnh tiếng tráo trận trống trượt úp vần vật vỡ xe cuộc thành trầm phấn răng
đáo hạn lại tụng
đáy biển lòng mắt sông tam giếng quần
đâm bổ chém chồi đầu lao thủng nhau xe trúng toạc
đâu đấy đó đây phải dám xa nữa mà
đây đẩy đó này
đã đời khát
đãi đằng ngộ tiệc khách cát vàng
đãng trí
đè bẹp đầu ép nén nặng xuống chừng
đèn cầy cù dầu đỏ đóm điện lồng ngủ xếp nháy đường pha hiệu giao chùm sáng kéo trời pin
đê điều hèn hạ mạt mê kè bao vỡ
đêm đêm đông hôm khuya nay ngày qua trường trắng tối giao diễn mai hội nhạc giáng thơ
đì đùng
đìa cá tôm
đình bản chỉ chiến chùa công đám đốn hoãn lang lạm làng huỳnh sản trệ trung chế thần
đích danh đáng thân thị thực ngắm tôn xác
đính chính hôn kèm ước
đít vịt
đò dọc giang ngang máy đưa
đòi hỏi nợ công tiền lại quyền con bồi
đòn bẩy cân gánh tay thù bánh ghen hiểm hồi kê roi chày đánh
đó đây là chính cơ còn cần nhiều tới nên
đói ăn khát khổ kém lạnh lòng meo nghèo no rách rã rét cơm bụng
đón chào dâu đầu đưa đường đợi gió giao khách lõng lấy nhận năm nghe rước tết tiếp trả xe tin xuân bằng tuổi bạn đoàn bắt con xem sóng bóng hè du
đóng bao băng cửa cọc chai chốt cục đinh đô đóng gạch gói góp giả hộp họ kịch kín khung khố khuôn khóa mở mộc nút phim quân sập tàu thùng thuế thầu trại tiền vai vảy ván mới dấu bảo đủ gông sổ phí quỹ thêm bù theo tiếp điện thuyền chặt cặp
đô đốc hội la hộ thành thị vật úy lực phủ
đôi ba bên bạn bờ bóng chút co chối chỗ chân điều đũa đó đường giày hồi khi khúc lứa lúc lời mách mắt nơi phần tai tay tám tất vai ta cánh chim mươi nét má vợ môi phen dòng
đông âm ấm bắc chí cung dân du dương đảo đặc đậm đầy đủ đúc đỏ kín khách lạnh nam người nghẹt nghịt phương quân qua sang sơn tây trùng vui xuân y cô á con tay máu âu hà gấp nhất sản thức khô đá hàn hải tiết
đùa bỡn cợt giỡn nghịch vui
đùi gà lợn
đùm bọc
đùn đẩy
đúc kết khuôn rút đồng chuông tượng tiền gang
đúng đắn độ giờ hẹn hướng hạn lúc lý mực mốt mức mùa nghĩa sai thật tuổi vậy kỳ thời cách quy chỗ pháp nơi theo thực số ngày sự luật tiến tuyến đối trình chế mục hệ nội nguyên bản chất tầm phương thủ yêu trọng đây đủ thẩm tội tên nhất phép
đút lót túi ăn
đăng bạ báo cai đài đàn hình kí ký khoa ngôi quang tải tin tên trình ten ảnh quảng hỏa phát quan bài lại kết kiểm lục
đũa bếp thần tre
đơ cứng đẫn
đơm đặt hoa
đơn âm bạc ca chiếc cử cực cây côi cung điệu độc đề giá giản khiếu kêu kiện lẻ nam nguyên nhất phương phó phẩm sơ sai sắc thân thuần thuốc thư thương tố tiết trình tính trị tử vị xin ngữ hàng lập đăng đặt thầu độ nữ chất khám gửi kiểu tuyến
đưa ảnh cay dâu dẫn đà đám đẩy đón đường đò duyên đi hối linh lại lối ma mắt ra rước tin tiễn tang tới thư tay vấn bào ông trước con hàng mình tiền chuyện nước người bóng xuống dưới nhau
đương cai chức cục đại đầu đường kim lượng nhiệm nhiên sự thời thứ triều thế
đường ai ẩm bay bệ bộ biển biên bóng bờ bưu cái cày cao cát cụt chân chéo chim chính cong cùng cung cấm dài dẫn dây di đá đạn đất đèo đêm đèn đi đời đột đua đường đê giao gân gấp hầm hào hòa hàng hoàng huyết hóa hướng hẻm hô kẻ khâu khỏe kính kiến kiện kim lăng lang làng liên lối lộ lưới luật máu mật mòn mía may mở muối nét ngang ngọt nhánh ngắm ngoại ngôi nước nứt nối ống phân phố phèn phải phên quai quan quốc ranh ray ruột rừng sá sắt song sông số sống sữa sườn tắt tải thông thẳng thư thi thơ thở tỉnh tình tơ trắng tròn trường trục truyền tiểu tiệm tuần ướp vành vận vân ven vàn viền vòng xá xoắn xe xích xiên xóm quê nhựa băng vốn tuyến hoa tiêu mới kênh vạch vệt tiến hậu cơ hoạn
được việc lòng mùa thế
đượm buồn
đại bại bàng bác biểu biến bộ chiến cục chúng cổ công cương dịch dương diện đa đảm đao đế điền đình đoàn đô đồng đội đức gia hàn hải hạn hạ hình học hội hồng hùng khái khoa kích lãn lễ lộ lục lược lượng lý mạch não nạn ngàn nghĩa ngôn nhân nhạc phong phu phúc quan quân quốc quy sảnh sứ sự tá tài tang thần thánh thắng thể thọ thừa thượng tiền tiệc tiện tiểu tội tràng trà trí triều tu từ tuần tướng tự vương vũ ý lão trung pháp tái loại tỉnh sư hóa nhảy bản đăng lộc
đạm bạc cá
đạn bom dược lửa pháo đạo
đạo cô cụ diễn dụ đức giáo hàm hạnh hồi khổng lý luật mạo nghĩa nhạc phật quân sĩ sư thánh thiền thường tặc văn hiếu thờ nho hữu mẫu luận
đạp đất đổ bằng xe phanh vịt xích thanh
đạt chuẩn được đích lai lý mục tới yêu thành giải hiệu chất kết mức tỷ ít chỉ khoảng số doanh điểm khá tiêu danh tầm hơn trung tốc giá lợi gần kế
đả đảo động kích phá thông thương kiếm
đảm bảo đương nhận trách nhiệm phụ
đản sinh bạch
đảng bộ cộng cử đoàn phái phí sâm tịch trị trưởng ủy viên vụ cương sử khóa
đảo chính điên điện lộn ngói ngược ngữ phách vũ nợ quốc chiều mắt ngọc khỉ
đất bãi cát đai đá đèn đỏ đồi hiếm hoang hứa khách liền liệt lành màu nặn nền nông nước phù rừng sét sứ thánh thịt thổ trời trồng vàng văn lúa công khu ruộng vườn vôi thờ cằn hoa bồi
đấu dịu đá đầu giá giao hót khẩu kiếm loại lí lý pháp sĩ súng thầu thủ tố tranh trí trường võ vật tập xảo bò lực nối tay mưu
đấy chứ đẩy
đầm ấm đìa lầy đất sen thấm vui phá già lúa
đần độn
đầu ấp bạc bài bàn bảng bếp bò bút bù cánh cầu cơ cuối công cổ đà đàn đạn đảng đạo đề đĩa độc đội đời đuôi đường gấu gối giờ gió hàng hè hồi hôm hai khóa kia kỳ làng lâu lĩnh lọc lòng lưỡi mày máy mẩu mối mùa mục mũi mút năm não nậu nêu nguồn nước ngành ngày ngõ óc ối ông phiếu phố quân ruồi sai sách sổ sỏ sóng súng tàu tay tập tắt tháng tham thai tiên tiêu thú thừa thu thủ trâu trang trận trò trọc trộm tuần tư trần trước trung vú vai vụ xuân xe xuôi người số quý thế tôm vòi tháp nhọn thôn dòng nổi nóng tối khấc trường cấp tăng mạch
đầy ắp ải ấp bụng dẫy đặn đủ đàn đường hứa hơi ăm năm rẫy tháng tuổi tràn tớ vơi triển nhiệt tính đất máu màu hy trách sức tự tâm tiềm khó mình tiếng người kịch cảm quyến
đẩy giá lui lùi mạnh nhanh đưa xa xe trách cao khỏi mức dần tiến tới
đẫm máu lệ mồ nước
đậm đà đặc nét nhạt phà sâu chất tô
đậu hũ đen đũa đất mùa nành phộng phụ phụng rồng tương tằm xanh khấu đỏ lại cao xe tàu
đắc chí cử dụng đạo lợi lực nhân thắng thế thời địa tội ý co tâm
đắm chìm đuối say tàu
đắn đo
đắng cay chát lòng ngắt họng
đắp đổi chăn đập điếm nền chiếu đê mộ mặt tượng
đắt đỏ giá hàng khách khô tiền nhất hơn
đằng đằng la ngà này sau trước xa thẳng vân nào ấy đẵng
đẳng cấp chu lập thức hạng trật tích nhiệt
đặc ân biệt cách chỉ chủng công cứ dị điểm định dụng hữu khoản khu kịch mệnh nhiệm phái quánh quyền sai san sắc sản sứ sệt tả thù tính trách trị trưng vụ xá thẩm hiệu ruột thái nông ngữ
đặt bày bút cọc chân cược điều hàng lưng lễ mua mình nặng nền niềm ra tên trước vòng vé lịch trụ hẹn câu vấn chỗ đầu mục lợi hoa cao tiền dấu dưới sở bàn tiệc hỏi kế tính
đẹp đẽ đôi lão lòng lứa lời mã mặt mắt nết nhất trai trời tuyệt ý duyên đội hơn thêm
đẻ con đất khó trứng rơi chửa mổ thuê thường
đế chế đô giày hiệu quốc quân vương
đếm ngược tiền xỉa số phiếu
đến đâu đỗi gần hẹn kỳ lượt nay nơi nỗi tận thì thời tuổi cùng mức cả hết năm tháng ngày thăm nhà cuối người nhiều dự việc đó đây chỗ trường chơi học tai bất lúc rồi sáng lấy hạn từng thế giữa khám độ khoảng giờ hơi đích chết khó khách
đề án bài bạt cao can cập cử cương dẫn đạt đóm đốc giá giải hình kháng lao mục nghị phòng quân tài tên thi tặng vịnh xuất xướng ra pô huề
đền bồi bù chùa đáp đài miếu mạng nợ ơn thờ tội tạm hùng
đều đặn đều nhau khắp phải do tay mang đạt bước lệ cần phản đúng
để dành ý tang tâm bụng kháng
đỉnh cao chung điểm đầu đồng núi dịch lũ tháp đèo triều
địa bàn bạ bộ chấn chất chỉ cốt cực danh dư đạo đầu điểm đồ giới hạ hạt hình học khu khối lan lí lôi lợi mạo mạch ngục nhiệt ốc phận phủ phương sản tầng thế tô tức tinh tuyến văn vị vật vực y chính chủ chi thục linh thổ quyền cầu lý bảo
định canh chế chí cư danh dạng đề đoạt đô giá hạn hình hướng khung kì kiến kỳ luật lí lượng liệu mạng mệnh mức nghĩa nghiệp nhiệt phận rõ suất số tội tính tự tuyển vị ước ghi cỡ luận cơ khoản ngữ làm
đọ sức
đọc báo bài bản giả hiểu kinh lệnh sách thuộc thêm to thơ truyện điếu diễn viết tin lại lướt xong thử qua nhanh chính
đọng lại vốn nợ nước
đỏ au bừng chói chót da đắn đen hoe hỏn lòm lửa lừ mặt mọng ối rực son tía tươi thắm bếp
đố kị kỵ phụ ai nhau vui mẹo
đốc chiến công gươm học phủ suất thúc tờ
đối cảnh chất chiếu chọi chứng diện đáp đầu đãi đấu địch đỉnh đơn kháng kênh lại lập lưu mặt ngẫu nghịch ngoại ngạn nhân nhau nội phó phương sách số tác thoại thủ tịch trọng trường trướng tượng tụng ứng tuyến với xứng xử tầng thẩm đẳng âm tranh
đốn củi cây ngã hạ mạt
đống đa lửa rác tiền đổ lương đồ cát rơm thóc giấy
đồ án ăn bản bỏ bàn biểu chay chơi cổ cúng dùng dơ đạc đảng đất đá đen đeo đệ đồng đựng đường gia giả gỗ gốm hàng hiệu họa hình hộp hèn khảo lễ long lót lề mã mộc mồi mừng nghề ngũ ngủ nhắm nho nhựa quý sộ sứ sành tang tế thán thêu thị thức thừa thủ tể trang trận tre tồi uống vật vải vớ xôi nấu thể cũ thiết dày nội tốt ngọt bơi nướng
đồi bại cát chè dốc mồi hoa núi phong trọc trụy cọ thông quân nương cao
đồn ải bót điền đại đãi thổi thú trú trưởng biên công cảnh rằng đoán binh
đồng âm ấu áng bạc bái bạch bào bạn bằng bang bộ bộc bọn bệnh bóng cảm cam chí chiêm chủng chua cỏ cô cốt cư cân dạng diện dao đạo đảng đại đẳng đất đen đều điệu điền đoàn đô đội đơn đúc đích hao hành hạng hạn hình hỏa hóa hồ hoang học hòa hội hương hữu huyết hun hang khí khối khoa khởi la lao lần lầy lòng loạt lõa lúa lợi lứa mẫu minh môn mùa mưu nát nào nai nghĩa nghiệp nghề ngũ nguyên nhất nhân nhiệm niên nội nữ nước phạm phân phẩm phong phục quà quê quy rẫy ruộng ràng rừng sàng sắc sinh sự suất tác tâm tài thau thanh tháp thời thuận thiếp thoại thế tiền tính tình tông tộc trắng trang triều trinh trục trũng trưởng tử tịch tiến tuế tuyển vị viên vọng vốn ý xu y chủ trì biện khô lương nhận rúp lan quan tiên thuế khóa loại
đổ bể bệnh bộ dồn đầu đất đình đồng đốc gục hồi lệ lỗi máu mồ nát nhào riệt rác sập sụp tháo thừa tội trường vấy vỡ xô xuống xăng nước dốc mưa dài bê đèo chất bóng thêm tiền
đổi bằng canh chác chiều công chỗ dạng dời đời giọng hướng họ hẳn lấy lòng lại mạng màu máu mới nghề ngày nhau phong phe phiên sắc tên thay thẻ tiền trắng trao vai vận ý hành giấy mẫu thừa sách vở quà bảng địa trả
đỗ đạt đen quyên xanh đại xe cao trạng trọng
độ cao chính dài dốc dày ẩm đậm giãn lượng lớn lệch lồi mặn mật nghiêng nhạy nhớt nóng phì phân pha phủ rộng sâu sinh sáng tin trì tuổi vong xiên xốp xưa dư đường thế cứng rung nét gần trễ khó thân mạng lại tan chênh nung lì bền bao mở lùi ngũ rày trung
độc ác bạch bản bình ca chất chiếm chiếc canh dược dính đắc đạo đáo đảng giả hại hành hiểm hữu kế lập miệng mộc nhãn nhất nghiệt quyền tài tấu thân tính thoại thần tôn tố trị tử vị cô thê đoán lạ chủng đinh thạch
đội bóng bạn cổ du đặc giá hình hợp lốt lân mồ ngũ nhạc nhóm nón ơn quân sổ tàu tuyển trời trưởng viên văn vốn tự xe múa mũ bay khách tuyên thi thanh thiếu cứu dân chuyên vận thủ chủ bếp
độn thổ thế bông
động bào chạm cơ cỡn cấn chạp dao dụng đất đĩa địa đậy đình đậu đồ hình học hướng kinh khẩu lực lòng lượng lắc mạch não ngữ năng phách phòng rồ rừng rúng sản tác thai thái thổ tĩnh tính tiên tình tâm trời tử từ vật viên binh đũa thời lao tay gió dục
đớn đau hèn
đờ đẫn người
đời chót con đầu đời mới nay nào sau sống tư thuở thường thực trước người vua tổ bố kiếp cha ông cháu trẻ hùng trần nghệ công thứ kia lính thật cán tướng xe
đỡ đần đầu đẻ đạn gánh phải bóng hơn tốn mệt khổ lo nâng dậy
đợi chờ chực lệnh
đợt phát này đầu hai cao sóng khám kiểm cuối bùng nghỉ tập thi rét mua nắng thực sau tăng mưa tuyên truyền
đục khoét đẽo ngầu thủng thủy mờ
đụng chạm độ đầu phải tới xe
đủ ăn chuyện dùng điều đường kiểu loại mùi mặt màu sức số thứ tư vẻ tuổi khả trình tiêu năng mạnh năm tháng lớn tiền nghị dày người sống ngày thời niềm nước nghĩa tài cơ tốt
đứa bé con trẻ nào cháu em
đức cha dục độ hạnh hy mẹ ông phật thánh thầy tin tính trị vua ân chúa bà tướng mộ hồng
đứng bóng cái chắn chân dậy đầu đắn đơn đường giá hàng im khựng lại lớp mũi ngồi nghiêm núi ngoài sau sững thẳng trước tuổi tên vững vị yên bên cạnh thứ máy gió bếp nhất
đứt bóng đoạn đuôi gánh gãy hơi khúc mạch ruột rời tay mạng quãng dây bữa cầu
đừng hòng nên quên bao bỏ làm đi nói vội lo ngại
đực cái
đột ngột nhiên nhập phá xuất kích
đĩa cứng bay nhạc
đàng hoàng
đệ trình tử
điêu khắc luyện
địch thủ
đằm thắm
đèo bòng
đẽo gọt
đìu hiu
đon đả
đọa đày
đỏng đảnh
đủng đỉnh
đườm đà
ơn nghĩa
ưu tiên đãi việt điểm tú thế tư ái phiền
ước tính mơ lượng muốn vọng đạt khoảng định chừng
ưa thích chuộng nhìn
ảnh hưởng chụp bìa thẻ đẹp nghệ
ảo tưởng giác vọng thuật ảnh
ấm áp no cúng lòng ức ủ ớ chén cật đầu trà
ấn tượng định phẩm bản loát hành chương tín kiếm
ấp ủ úng trứng
ấu trùng
ẩm thực ướt thấp mốc
ẩn danh chứa náu khuất nấp dụ số ý
ẩu đả thả
ập tới
ốc đảo
ốm đau yếu nặng
ống nghiệm kính nước
ồ ạt ồ
ồn ào
ổ dịch cứng gà bánh đĩa cắm
ổn định thỏa áp
ở đây đâu lại trên nhà đó nước
ủ rũ dột
ủng hộ
ủy ban viên quyền nhiệm thác
ứng dụng phó cử xử viên trước nghiệm đối
ứ đọng
ầm ĩ ầm
óng ánh
ếch nhái
oan ức sai
oằn mình
ào ào
ùn tắc ứ
ỷ lại
bải hoải
bỗ bã
bửa củi
cũi sắt chó
cỡi ngựa
dớ dẩn
dử mồi
gảy đàn
hổn hển
loảng xoảng
lảo đảo
lẩn trốn tránh khuất quất
lử lả đử
mõ trâu làng
mải mê miết mốt chơi
mủi lòng
nỡ lòng
run rẩy
rỏ giọt
thẫm màu
thẽ thọt
tiễu phỉ
tã lót
tãi thóc
tẽ ngô
vãi thóc
vẩn đục vơ
vỉ thuốc nướng
đõ ong
đĩnh đạc
đẫy đà
đỉa đói
bõ công
lõng bõng
chĩnh gạo
`;
