resource "aws_instance" "port" {
  ami               = "ami-1"
  instance_type     = "t3.small"
  availability_zone = "us-east-1a"
}

resource "aws_lb" "starboard" {
  subnets = ["subnet-1", "subnet-2"]
}

resource "aws_lb_target_group" "starboard" {
  port     = 80
  protocol = "HTTP"
}

resource "aws_lb_listener" "starboard" {
  load_balancer_arn = aws_lb.starboard.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.starboard.arn
  }
}

resource "aws_instance" "starboard" {
  ami               = "ami-1"
  instance_type     = "t3.small"
  availability_zone = "us-east-1b"
}

resource "aws_lb_target_group_attachment" "starboard" {
  target_group_arn = aws_lb_target_group.starboard.arn
  target_id        = aws_instance.starboard.id
}

resource "aws_route53_health_check" "port" {
  ip_address        = aws_instance.port.public_ip
  type              = "HTTP"
  port              = 80
  request_interval  = 10
  failure_threshold = 2
}

resource "aws_route53_record" "first" {
  name            = "harbour.example.com"
  zone_id         = "Z1"
  type            = "A"
  ttl             = 30
  set_identifier  = "port"
  health_check_id = aws_route53_health_check.port.id
  records         = [aws_instance.port.public_ip]
  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "second" {
  name           = "harbour.example.com"
  zone_id        = "Z1"
  type           = "A"
  set_identifier = "starboard"
  failover_routing_policy {
    type = "SECONDARY"
  }
  alias {
    name                   = aws_lb.starboard.dns_name
    zone_id                = aws_lb.starboard.zone_id
    evaluate_target_health = true
  }
}
