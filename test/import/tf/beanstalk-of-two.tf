resource "aws_elastic_beanstalk_application" "site" {
  name = "site"
}

resource "aws_elastic_beanstalk_environment" "site" {
  name                = "site"
  application         = aws_elastic_beanstalk_application.site.name
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12"

  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MinSize"
    value     = "2"
  }
  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "LoadBalancerType"
    value     = "application"
  }
}
