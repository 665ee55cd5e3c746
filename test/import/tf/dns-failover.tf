resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = "t3.micro"
}
resource "aws_route53_health_check" "web" {
  ip_address = aws_instance.web.public_ip
  type       = "HTTP"
  port       = 80
}
resource "aws_route53_record" "first" {
  zone_id         = "Z1"
  name            = "www.example.org"
  type            = "A"
  ttl             = 60
  set_identifier  = "first"
  health_check_id = aws_route53_health_check.web.id
  records         = [aws_instance.web.public_ip]
  failover_routing_policy { type = "PRIMARY" }
}
resource "aws_route53_record" "second" {
  zone_id        = "Z1"
  name           = "www.example.org"
  type           = "A"
  ttl            = 60
  set_identifier = "second"
  records        = ["198.51.100.7"]
  failover_routing_policy { type = "SECONDARY" }
}
