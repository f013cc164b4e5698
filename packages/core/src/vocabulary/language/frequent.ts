/**
 * The words of two syllables that official Vietnamese uses most, written as in `compounds.ts`. Only these are ever proposed as
 * what a writer meant.
 */
export const FREQUENT = `
an ninh sinh toàn
áp dụng lực
ảnh hưởng
bao phủ
bảo đảm hiểm vệ trợ lưu
báo cáo chí
ban hành
băn khoăn
bắt buộc
bền vững bỉ
bệnh nhân viện tật
biên bản chế soạn
biện pháp
biểu dương quyết
bình đẳng quân
bố trí
bổ nhiệm sung
bồi dưỡng thường
bộ phận máy
bối cảnh
bưu điện
cá nhân
cải cách thiện tiến
cán bộ
cảnh báo giác
cạnh tranh
căn cứ cước
cân đối nhắc bằng
cận nghèo
cập nhật
cấp bách phát
câu hỏi
chặt chẽ
chân thành
chăm lo sóc
chấm dứt
chấn chỉnh
chấp hành thuận
chất lượng
chế độ biến tài
chênh lệch
chi nhánh phí tiết trả
chỉ đạo tiêu thị số
chia sẻ
chiến dịch lược
chính phủ quyền sách thức trị xác đáng
chỉnh sửa
chu đáo
chủ động tịch trì trương yếu
chú trọng
chuẩn bị
chức năng danh trách
chứng minh chỉ nhận từ
chương trình
chuyên đề gia môn nghiệp trách
chuyển biến đổi tiếp
cố gắng
công an bằng bố chức cuộc dân đoàn khai nghệ nghiệp nhân nhận tác văn việc trình ty
cộng đồng tác
cơ sở quan cấu chế
cụ thể
củng cố
cung cấp ứng
cuối cùng
cương quyết
cường độ
danh mục sách hiệu
dân cư số tộc chủ
dịch bệnh vụ
diễn biến ra đàn
doanh nghiệp
duy trì
dữ liệu
dự kiến án thảo toán phòng báo
đa dạng số
đại biểu diện hội lý
đảm bảo nhận
đánh giá
đào tạo
đạo đức
đáp ứng
đặc biệt điểm thù
đăng ký tải
đầu tư
đầy đủ
đẩy mạnh
đề án nghị xuất
địa bàn chỉ phương điểm
điện tử thoại
điều chỉnh hành kiện tra trị động
định hướng kỳ
đoàn kết thể viên
độc lập đáo
đối tượng thoại với chiếu
đổi mới
đội ngũ
đôn đốc
đồng bào bộ chí hành thời thuận lòng
động lực viên
đột xuất
đời sống
đơn giản vị
đúng đắn
được hưởng
gắn bó kết
ghi nhận
gia đình hạn tăng
giá trị
giai đoạn
giải pháp quyết thích đáp
giám đốc sát định
giảm thiểu
giao dịch lưu thông
giáo dục viên
giới thiệu
giúp đỡ
góp phần
gương mẫu
hạ tầng
hài lòng
hải đảo
hành chính vi động
hạn chế
hằng năm tháng
hệ thống
hiệu quả lực
hiện đại nay trạng hành
hình thức ảnh
hỗ trợ
hồ sơ
hộ gia nghèo
hoàn cảnh chỉnh thành thiện
hoạt động
học sinh tập
hội đồng nghị nhập thảo viên
hợp đồng lý pháp tác
huy động
hưởng ứng lợi
hướng dẫn
hưu trí
hữu hiệu ích
kế hoạch
kêu gọi
kết hợp luận quả thúc nối
khả năng quan
khách hàng
khai thác trương
khám bệnh chữa
khảo sát
khẳng định
khắc phục
khẩn trương
khen thưởng
khích lệ
khiếu nại
khó khăn
khoa học
khu vực
khuyến khích cáo
kiểm tra soát sát
kiên định quyết trì
kiến nghị thức
kinh doanh nghiệm phí tế
kịp thời
kỳ vọng
kỹ năng thuật
lan tỏa truyền
lãnh đạo
lao động
lắng nghe
lân cận
lâu dài
liên hệ kết quan tục thông
lĩnh vực
linh hoạt
lộ trình
lồng ghép
lợi ích nhuận
luật pháp sư
lựa chọn
lực lượng
lương hưu
lưu động
mạnh dạn mẽ
miền núi
minh bạch
mô hình
môi trường
mục đích tiêu
mở rộng
năng động lực suất
nâng cao
nắm bắt vững
ngân hàng sách
ngành nghề
nghề nghiệp
nghị định quyết
nghĩa vụ
nghiêm túc trọng
nghiên cứu
nghiệp vụ
ngoại ngữ giao
người dân
nguồn lực
nguyên nhân tắc
nguyện vọng
nhà nước
nhanh chóng
nhân dân đạo lực văn viên rộng
nhận thức định thấy
nhiệm vụ kỳ
nhiệt tình huyết
nhu cầu
niềm tin
nòng cốt
nỗ lực
nội dung bộ
nông dân nghiệp thôn
ốm đau
ổn định
phạm vi
phản ánh hồi đối
pháp luật lý lệnh
phát biểu động hành hiện huy sinh thanh triển
phân công bổ biệt cấp tích
phấn đấu khởi
phê duyệt
phiền hà
phối hợp
phong phú trào
phóng viên sự
phổ biến cập
phù hợp
phụ cấp nữ thuộc trách huynh
phúc lợi
phục hồi vụ
phức tạp
phương án châm hướng pháp thức tiện
quá trình
quan điểm tâm trọng hệ
quán triệt
quản lý
quảng bá
quân đội
quốc gia phòng hội tế
quy định mô trình chế hoạch
quyền lợi hạn
quyết định liệt tâm toán
rà soát
rèn luyện
rộng rãi
sản phẩm xuất
sáng kiến suốt tạo
sắp xếp
sẵn sàng
sâu rộng sắc
sinh hoạt viên
số lượng liệu
sức khỏe mạnh
sử dụng
sửa đổi
tác động phẩm
tai nạn
tài chính liệu khoản sản trợ nguyên
tạo điều
tăng cường trưởng
tận tình
tập huấn trung thể
thách thức
thai sản
tham dự gia mưu vấn nhũng
thành công lập phố tích tựu viên
thanh niên toán tra tịnh
tháo gỡ
thảo luận
thay đổi
thắc mắc
thẩm định quyền mỹ
thân nhân thiện
thất nghiệp
thế giới hệ mạnh
thể chế hiện thao
thị trường xã trấn
thi đua
thích ứng hợp
thiết bị kế lập thực yếu
thiên tai nhiên
thiếu sót
thỏa thuận
thông báo qua tin tư suốt
thống kê nhất
thời gian hạn điểm
thu hồi hút nhập
thủ tục tướng trưởng
thụ hưởng
thuận lợi tiện
thuyết phục
thực chất hiện tế tiễn trạng phẩm
thương binh mại
thường trực xuyên niên
tích cực lũy hợp
tiềm năng
tiến bộ độ hành trình
tiện ích
tiền lương
tiêu biểu chuẩn chí cực
tiếp cận nhận tục thu xúc
tiết kiệm
tiểu thương
tin tưởng tức
tín nhiệm dụng
tinh giản thần
tình hình trạng
tính mạng chất toán
tổ chức
toàn diện dân quốc
tố cáo
tốc độ
tối thiểu đa
tổng hợp kết số
tôn trọng vinh
tồn tại
trách nhiệm
trang bị thiết
trao đổi tặng
trân trọng
trẻ em
triển khai vọng
trình độ
trọng điểm tâm
trợ cấp giúp
trung ương tâm thực bình
trực tiếp tuyến thuộc
truyền hình thông thống thanh
trưởng phòng thành
trường hợp
tuân thủ
tuyên dương giáo truyền bố
tuyến huyện
tuyển dụng sinh
tư tưởng vấn nhân
tử tuất
tương đối lai ứng
từng bước
tự giác nguyện chủ
tỷ lệ trọng
ủng hộ
ủy ban quyền
ứng dụng phó
ưu đãi điểm tiên việt
vai trò
văn bản hóa minh phòng
vận dụng động hành
vấn đề
vật chất liệu
vệ sinh
vi phạm
vị trí
viên chức
vinh danh dự quang
vững chắc mạnh vàng
vướng mắc
xã hội
xác định minh nhận thực
xây dựng
xét duyệt
xử lý phạt
xu hướng thế
xúc động
xuất khẩu sắc
y tế
ý kiến nghĩa thức
yêu cầu thương
yếu kém tố thế
`;
