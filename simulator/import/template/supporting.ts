/** Words of parts that hold up others and neither serve nor keep data: a network, rights, names, watching. */
const SUPPORTING =
  /^(null_?)?labels?$|naming|^tags?$|iam|roles?$|polic(y|ies)|security_?groups?|(^|_)sgs?$|kms|^key|acm|cert|cloudwatch|alarm|alert|logs?(_|$)|budget|notif|vpc|subnets?|network|zones?$|dns|waf|ssm|secrets?|parameters?|ecr|registry|trail|vpn|transit|peering|endpoints?|bastion|tunnel|internet_?gateway|nat_?gateway|flow|guard|config$|monitor|scaling_?polic/;

/** Whether a module or a nested stack that cannot be read is by its name one that neither serves nor keeps data. */
export function isSupporting(name: string): boolean {
  return SUPPORTING.test(
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .replace(/-/g, '_')
      .toLowerCase()
      .replace(/_(stack|module|template)$/, ''),
  );
}
