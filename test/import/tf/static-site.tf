resource "aws_s3_bucket" "content" { bucket = "content-of-ours" }
resource "aws_s3_bucket_versioning" "content" {
  bucket = aws_s3_bucket.content.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_cloudfront_distribution" "edge" {
  enabled = true
  origin {
    domain_name = aws_s3_bucket.content.bucket_regional_domain_name
    origin_id   = "content"
  }
  default_cache_behavior {
    target_origin_id       = "content"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}
