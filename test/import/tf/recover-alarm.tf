data "aws_region" "current" {}
resource "aws_instance" "server" {
  ami           = "ami-1"
  instance_type = "t3.micro"
}
resource "aws_cloudwatch_metric_alarm" "recover" {
  alarm_name          = "recover"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "StatusCheckFailed_System"
  namespace           = "AWS/EC2"
  dimensions          = { InstanceId = aws_instance.server.id }
  alarm_actions       = ["arn:aws:automate:${data.aws_region.current.name}:ec2:recover"]
}
