resource "aws_s3_bucket" "uploads" { bucket_prefix = "uploads" }
resource "aws_s3_bucket_versioning" "uploads" {
  bucket = aws_s3_bucket.uploads.bucket
  versioning_configuration { status = "Suspended" }
}
