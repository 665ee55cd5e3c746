data "aws_availability_zones" "all" {}
resource "aws_subnet" "web" {
  count             = 2
  availability_zone = data.aws_availability_zones.all.names[count.index]
}
resource "aws_lb" "front" { subnets = aws_subnet.web[*].id }
resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}
resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = aws_subnet.web[*].id
  target_group_arns   = [aws_lb_target_group.web.arn]
  launch_template { name = "web" }
}
output "balancer" { value = { dns_name = aws_lb.front.dns_name, zone_id = aws_lb.front.zone_id } }
