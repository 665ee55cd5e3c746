/** A small template to try the page with: a web server and its database, each once. */
export const EXAMPLE_TEMPLATE = `# A web server and its database.
Parameters:
  Standby:
    Type: String
    Default: 'false'
    AllowedValues: ['true', 'false']
    Description: Keep a standby of the database in another zone
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-12345678
      InstanceType: t3.small
  Address:
    Type: AWS::EC2::EIP
    Properties:
      InstanceId: !Ref Server
  Orders:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Snapshot
    Properties:
      Engine: mysql
      DBInstanceClass: db.t3.medium
      AllocatedStorage: '20'
      MultiAZ: !Ref Standby
`;
