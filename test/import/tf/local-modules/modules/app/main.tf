variable "subnet_ids" { type = list(string) }
variable "vpc_id" {}
variable "database" {
  type = object({
    multi_az  = optional(bool, false)
    retention = optional(number, 7)
  })
  default = null
}
resource "aws_lb" "this" { subnets = var.subnet_ids }
resource "aws_lb_target_group" "this" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id
}
resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}
resource "aws_autoscaling_group" "this" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = var.subnet_ids
  target_group_arns   = [aws_lb_target_group.this.arn]
  launch_template { name = "web" }
}
resource "aws_db_subnet_group" "this" { subnet_ids = var.subnet_ids }
resource "aws_db_instance" "this" {
  count                   = var.database != null ? 1 : 0
  engine                  = "postgres"
  instance_class          = "db.t3.micro"
  db_subnet_group_name    = aws_db_subnet_group.this.name
  multi_az                = var.database.multi_az
  backup_retention_period = var.database.retention
}
