resource "aws_s3_bucket" "pages" {
  bucket = "pages-of-a-shop"
  versioning {
    enabled = true
  }
}

resource "aws_cloudfront_distribution" "pages" {
  enabled = true

  origin {
    domain_name = "${aws_s3_bucket.pages.bucket_regional_domain_name}"
    origin_id   = "pages"
  }

  restrictions = {
    geo_restriction {
      restriction_type = "none"
    }
  }
}
