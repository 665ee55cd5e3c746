resource "aws_rds_cluster" "data" {
  engine             = "aurora-mysql"
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}
resource "aws_rds_cluster_instance" "member" {
  count              = 2
  cluster_identifier = aws_rds_cluster.data.id
  engine             = aws_rds_cluster.data.engine
  instance_class     = "db.r6g.large"
}
