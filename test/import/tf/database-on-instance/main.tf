resource "aws_instance" "server" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  user_data     = templatefile("${path.module}/scripts/install.tftpl", { packages = ["nginx", "mariadb-server"] })
}
