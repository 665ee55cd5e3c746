resource "aws_rds_cluster" "data" {
  engine = "aurora-postgresql"
  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 2
  }
}
resource "aws_rds_cluster_instance" "writer" {
  cluster_identifier = aws_rds_cluster.data.cluster_identifier
  instance_class     = "db.serverless"
  engine             = "aurora-postgresql"
}
