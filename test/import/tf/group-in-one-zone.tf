data "aws_availability_zones" "available" { state = "available" }
resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "public" {
  count             = 2
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
  availability_zone = data.aws_availability_zones.available.names[count.index]
}
resource "aws_elb" "front" {
  subnets = aws_subnet.public.*.id
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 2
  vpc_zone_identifier = [aws_subnet.public[0].id]
  load_balancers      = [aws_elb.front.name]
  launch_template { name = "outside" }
}
