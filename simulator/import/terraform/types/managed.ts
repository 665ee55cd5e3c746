import type { Mapper } from '../../template/mapper';

const MANAGED: Readonly<Record<string, readonly [string, 'entry' | 'compute' | 'store' | 'glue']>> = {
  aws_api_gateway_rest_api: ['API Gateway', 'entry'],
  aws_apigatewayv2_api: ['API Gateway', 'entry'],
  aws_appsync_graphql_api: ['AppSync', 'entry'],
  aws_sns_topic: ['SNS', 'glue'],
  aws_cloudwatch_event_bus: ['EventBridge', 'glue'],
  aws_kinesis_stream: ['Kinesis', 'store'],
  aws_kinesis_firehose_delivery_stream: ['Firehose', 'glue'],
  aws_sfn_state_machine: ['Step Functions', 'compute'],
  aws_cognito_user_pool: ['Cognito', 'store'],
  aws_apprunner_service: ['App Runner', 'compute'],
  aws_amplify_app: ['Amplify', 'entry'],
  aws_transfer_server: ['Transfer Family', 'entry'],
  aws_globalaccelerator_accelerator: ['Global Accelerator', 'entry'],
  aws_opensearchserverless_collection: ['OpenSearch Serverless', 'store'],
  aws_timestreamwrite_database: ['Timestream', 'store'],
  aws_secretsmanager_secret: ['Secrets Manager', 'glue'],
};

/** Services of the Region without machines of one's own. */
export const managed: Mapper = {
  types: Object.keys(MANAGED),
  map: (r) => {
    const [service, role] = MANAGED[r.resource.type] as (typeof MANAGED)[string];
    return [{ kind: 'managed', properties: { service, role } }];
  },
};
