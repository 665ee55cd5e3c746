/** Types of the provider without a bearing on outages: they say who may do what, or name, watch and connect. */
const HARMLESS =
  /^(aws_(iam_|cloudwatch_(log|dashboard|event|composite|query)|kms_|ssm_|cloudtrail|config_|guardduty|waf|acm|budgets|codebuild|codepipeline|codedeploy|codecommit|codestar|ecr|service_discovery|glue|athena|xray|inspector|securityhub|cognito|resourcegroups|sns_topic_|scheduler|secretsmanager_secret_|lambda_(permission|alias|layer|function_event|function_url|event_source|provisioned)|api_gateway|apigatewayv2|s3_(bucket_(policy|acl|public|ownership|server|logging|cors|notification|website|metric|object|intelligent|analytics|inventory|request|accelerate)|object|account)|s3control|sqs_queue_|vpc$|vpc_(dhcp|ipv4|ipv6|security|peering|endpoint_)|default_|internet_gateway|egress_only|route_table$|security_group|network_(acl|interface)|flow_log|key_pair|placement_group|ec2_(tag|managed|instance_state|instance_connect|serial|image)|ami|db_(parameter|option|event|security|proxy_)|rds_cluster_(parameter|role|endpoint)|neptune_(cluster_parameter|parameter|event)|docdb_cluster_parameter|elasticache_(parameter|security|user)|lb_(listener_certificate|trust|ssl|cookie)|app_cookie|load_balancer_(policy|backend|listener)|proxy_protocol|ecs_(task_def|cluster_cap|capacity|account|tag)|appautoscaling_target|autoscaling_(lifecycle|group_tag|notification)|launch_template_|backup_(vault|region|global|framework|report)|cloudfront_|route53_(zone|vpc|key|query|resolver|traffic|delegation)|efs_(access|file_system_policy|replication)|redshift_(parameter|event|snapshot_copy)|msk_(configuration|scram)|mq_configuration|ses_|opensearch_domain_policy|elasticsearch_domain_policy|lakeformation|imagebuilder|eip_domain|eks_(addon|access|identity|pod)|spot_datafeed|servicequotas|ram_|organizations|resourceexplorer|synthetics|oam|notifications|chatbot|accessanalyzer|macie|detective)|random_|null_resource|time_|tls_|local_|archive_|template_|terraform_data|cloudinit_|external|http)/;

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^aws_cloudformation_stack/, 'its template is not looked into; assess it by itself'],
  [/^(helm_|kubernetes_|kubectl_)/, 'what runs inside of the cluster is not looked into'],
  [/^(azurerm_|azuread_|google_|digitalocean_|oci_|alicloud_)/, 'it is of another provider than AWS'],
];

/** Types with machines or tasks of their own, whose number and place are not looked into. */
const WORKING =
  /^(aws_(emr_cluster|emrserverless_application|batch_compute_environment|sagemaker_endpoint|gamelift_fleet|appstream_fleet|workspaces_workspace|ecs_task_set|lightsail_container_service|medialive_channel|cloudformation_stack)|helm_release|kubernetes_(deployment|stateful_set|daemon_set|service|manifest)(_v1)?)$/;

/** What to say of a type that no mapper takes. */
export function notModelledBecause(type: string): { matters: 'no' | 'could'; why: string; hides?: 'all' | 'work' } {
  if (HARMLESS.test(type)) return { matters: 'no', why: 'it neither serves nor keeps data, and fails with nothing' };
  const reason = REASONS.find(([pattern]) => pattern.test(type))?.[1];
  if (WORKING.test(type))
    return {
      matters: 'could',
      why: reason ?? 'how many machines it has, and where, is not looked into',
      hides: 'work',
    };
  return { matters: 'could', why: reason ?? `what ${type} does in an outage is not known here` };
}
