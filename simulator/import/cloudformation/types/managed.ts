import type { Mapper } from '../../template/mapper';

const MANAGED: Readonly<Record<string, readonly [string, 'entry' | 'compute' | 'store' | 'glue']>> = {
  'AWS::ApiGateway::RestApi': ['API Gateway', 'entry'],
  'AWS::ApiGatewayV2::Api': ['API Gateway', 'entry'],
  'AWS::Serverless::Api': ['API Gateway', 'entry'],
  'AWS::Serverless::HttpApi': ['API Gateway', 'entry'],
  'AWS::AppSync::GraphQLApi': ['AppSync', 'entry'],
  'AWS::SNS::Topic': ['SNS', 'glue'],
  'AWS::Events::EventBus': ['EventBridge', 'glue'],
  'AWS::Kinesis::Stream': ['Kinesis', 'store'],
  'AWS::KinesisFirehose::DeliveryStream': ['Firehose', 'glue'],
  'AWS::StepFunctions::StateMachine': ['Step Functions', 'compute'],
  'AWS::Serverless::StateMachine': ['Step Functions', 'compute'],
  'AWS::Cognito::UserPool': ['Cognito', 'store'],
  'AWS::AppRunner::Service': ['App Runner', 'compute'],
  'AWS::DirectoryService::MicrosoftAD': ['Directory Service', 'store'],
  'AWS::DirectoryService::SimpleAD': ['Directory Service', 'store'],
  'AWS::Amplify::App': ['Amplify', 'entry'],
  'AWS::Transfer::Server': ['Transfer Family', 'entry'],
  'AWS::GlobalAccelerator::Accelerator': ['Global Accelerator', 'entry'],
  'AWS::OpenSearchServerless::Collection': ['OpenSearch Serverless', 'store'],
  'AWS::Timestream::Database': ['Timestream', 'store'],
  'AWS::SecretsManager::Secret': ['Secrets Manager', 'glue'],
};

/** Services of the Region without machines of one's own. */
export const managed: Mapper = {
  types: Object.keys(MANAGED),
  map: (r) => {
    const [service, role] = MANAGED[r.resource.type] as (typeof MANAGED)[string];
    return [{ kind: 'managed', properties: { service, role } }];
  },
};
