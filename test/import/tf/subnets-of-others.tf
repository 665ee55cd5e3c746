variable "subnet_ids" { type = list(string) }
resource "aws_elb" "front" {
  subnets = var.subnet_ids
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = var.subnet_ids
  load_balancers      = [aws_elb.front.name]
  launch_template { name = "web" }
}
