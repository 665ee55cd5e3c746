variable "region" { default = "us-west-2" }
variable "zones" { default = "us-west-2a,us-west-2b" }
variable "standby" { default = "true" }
variable "images" {
  type    = "map"
  default = { us-west-2 = "ami-1" }
}
provider "aws" { region = "${var.region}" }
resource "aws_subnet" "web" {
  count             = "${length(split(",", var.zones))}"
  availability_zone = "${element(split(",", var.zones), count.index)}"
  cidr_block        = "${cidrsubnet("10.0.0.0/16", 8, count.index)}"
  tags              = "${map("Name", "web")}"
}
resource "aws_instance" "web" {
  count         = 2
  ami           = "${lookup(var.images, var.region)}"
  instance_type = "t2.micro"
  subnet_id     = "${element(aws_subnet.web.*.id, count.index)}"
  provisioner "remote-exec" {
    inline = ["sudo apt-get -y install nginx"]
  }
}
resource "aws_elb" "web" {
  subnets   = ["${aws_subnet.web.*.id}"]
  instances = ["${aws_instance.web.*.id}"]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
resource "aws_db_instance" "data" {
  engine         = "mysql"
  instance_class = "db.t2.micro"
  multi_az       = "${var.standby}"
}
