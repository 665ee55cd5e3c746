resource "aws_neptune_cluster" "graph" {}
resource "aws_neptune_cluster_instance" "graph" {
  count              = 2
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.r5.large"
}
resource "aws_docdb_cluster" "documents" { master_username = "a" }
resource "aws_docdb_cluster_instance" "documents" {
  cluster_identifier = aws_docdb_cluster.documents.id
  instance_class     = "db.r5.large"
}
