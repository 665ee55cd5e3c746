import { isSupporting } from '../template/supporting';
import { isNestedStack } from './stacks';

/** Types without a bearing on outages: they say who may do what, or name, watch and connect. */
const HARMLESS =
  /^(AWS::(IAM|Logs|KMS|SSM|CloudTrail|Config|GuardDuty|WAF\w*|ACM|CertificateManager|Budgets|CodeBuild|CodePipeline|CodeDeploy|CodeCommit|CodeStar\w*|ECR|ServiceDiscovery|Glue|Athena|XRay|Inspector\w*|SecurityHub|Cognito|CloudWatch|ResourceGroups|SNS|Events|Scheduler|Chatbot|SecretsManager|IoT|Pipes|Lambda::(Permission|Version|Alias|LayerVersion|EventInvokeConfig|Url|EventSourceMapping)|ApiGateway|ApiGatewayV2|S3::BucketPolicy|SQS::QueuePolicy|EC2::(VPC|InternetGateway|VPCGatewayAttachment|RouteTable|SecurityGroup|SecurityGroupIngress|SecurityGroupEgress|NetworkAcl|NetworkAclEntry|SubnetNetworkAclAssociation|FlowLog|KeyPair|DHCPOptions|VPCDHCPOptionsAssociation|VPCCidrBlock|SubnetCidrBlock|EgressOnlyInternetGateway|PlacementGroup|NetworkInterface\w*|PrefixList)|RDS::(DBParameterGroup|DBClusterParameterGroup|OptionGroup|EventSubscription|DBSecurityGroup\w*)|Neptune::DB\w*ParameterGroup|DocDB::DB\w*ParameterGroup|ElastiCache::(ParameterGroup|SecurityGroup\w*|User\w*)|ElasticLoadBalancingV2::(ListenerCertificate|TrustStore\w*)|ECS::(TaskDefinition|ClusterCapacityProviderAssociations|CapacityProvider)|ApplicationAutoScaling::ScalableTarget|ElasticBeanstalk::(Application|ApplicationVersion|ConfigurationTemplate)|MemoryDB::(ACL|User|ParameterGroup|SubnetGroup)|OpenSearchServerless::(AccessPolicy|SecurityPolicy)|Transfer::User|Batch::(JobDefinition|JobQueue)|EKS::Addon|SageMaker::NotebookInstanceLifecycleConfig|DMS::(Endpoint|ReplicationSubnetGroup|ReplicationTask)|AutoScaling::(LifecycleHook|WarmPool)|Backup::BackupVault|CloudFront::\w+|Route53::HostedZone|CloudFormation::(WaitCondition\w*|Interface)|EFS::AccessPoint|Redshift::ClusterParameterGroup|MSK::Configuration|AmazonMQ::Configuration\w*|SES)(::|$))/;

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^Fn::ForEach$/, 'a loop makes resources that are not looked into; expand it first'],
  [/^(Custom::|AWS::CloudFormation::CustomResource)/, 'a function of its own decides what it makes'],
  [
    /^AWS::CloudFormation::(Stack|Macro)|Serverless::Application/,
    'the file of the nested stack is not among those given, and no other is read',
  ],
];

/** Types with machines or tasks of their own, whose number and place are not looked into. */
const WORKING =
  /^AWS::(EMR::Cluster|EMRServerless::Application|Batch::ComputeEnvironment|SageMaker::(Endpoint|InferenceComponent)|GameLift::(Fleet|ContainerFleet)|AppStream::Fleet|WorkSpaces::Workspace|ECS::TaskSet|EKS::Cluster|Lightsail::Container|PCS::Cluster|IVS::\w+|MediaLive::Channel)$/;

/** The tag of a packager in the place of a type or of a whole resource: it may be anything. */
const OF_A_PACKAGER = /^(?!AWS::|Custom::|Alexa::|Fn::)\w+::\w+$/;

/** What to say of a type that no mapper takes. */
export function notModelledBecause(
  type: string,
  id: string,
): { matters: 'no' | 'could'; why: string; hides?: 'all' | 'work' } {
  if (HARMLESS.test(type)) return { matters: 'no', why: 'it neither serves nor keeps data, and fails with nothing' };
  if (OF_A_PACKAGER.test(type))
    return { matters: 'could', why: `a packaging tool puts in what !${type} stands for`, hides: 'all' };
  const reason = REASONS.find(([pattern]) => pattern.test(type))?.[1];
  if (WORKING.test(type))
    return { matters: 'could', why: `how many machines ${id} has, and where, is not looked into`, hides: 'work' };
  const hides = isNestedStack(type) && !isSupporting(id.slice(id.lastIndexOf('.') + 1));
  if (hides) return { matters: 'could', why: reason ?? '', hides: 'all' };
  return { matters: 'could', why: reason ?? `what ${type} does in an outage is not known here` };
}
