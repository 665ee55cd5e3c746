resource "aws_instance" "db" {
  ami               = "ami-1"
  instance_type     = "t3.micro"
  availability_zone = "us-east-1a"
}
resource "aws_ebs_volume" "data" {
  availability_zone = aws_instance.db.availability_zone
  size              = 10
  tags              = merge({ Name = "data" }, { Snapshot = "yes" })
}
resource "aws_volume_attachment" "data" {
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.data.id
  instance_id = aws_instance.db.id
}
resource "aws_dlm_lifecycle_policy" "snapshots" {
  description        = "twice a day"
  execution_role_arn = "arn:aws:iam::111111111111:role/dlm"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Snapshot = "yes" }
    schedule {
      name = "twice a day"
      create_rule { interval = 12 }
      retain_rule { count = 14 }
    }
  }
}
