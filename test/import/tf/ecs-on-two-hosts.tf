data "aws_availability_zones" "available" { state = "available" }
resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "public" {
  count             = 2
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
  availability_zone = data.aws_availability_zones.available.names[count.index]
}
resource "aws_ecs_cluster" "main" { name = "main" }
resource "aws_autoscaling_group" "hosts" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = tolist(aws_subnet.public[*].id)
  launch_template { name = "hosts" }
}
resource "aws_elb" "front" {
  subnets = flatten([aws_subnet.public[*].id])
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = aws_ecs_cluster.main.id
  task_definition = "app"
  desired_count   = 2
  load_balancer {
    elb_name       = aws_elb.front.name
    container_name = "app"
    container_port = 80
  }
}
