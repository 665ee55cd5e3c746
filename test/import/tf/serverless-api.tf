resource "aws_apigatewayv2_api" "api" {
  name          = "api"
  protocol_type = "HTTP"
}
resource "aws_lambda_function" "handler" {
  function_name = "handler"
  role          = "arn:aws:iam::111111111111:role/x"
  environment {
    variables = { TABLE = aws_dynamodb_table.items.name }
  }
}
resource "aws_dynamodb_table" "items" {
  name         = "items"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
