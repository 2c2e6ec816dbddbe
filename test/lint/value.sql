--
-- value.sql
--		Cases of lint_value.c and lint_address.c.  Columns and shorthand:
--		cases.sql.
--
COPY lint_case (rule, kind, found, path, document, options, variants) FROM stdin (DELIMITER '|');
type-mismatch-boolean | I | warning | /Statement/0/Condition/Bool/aws:SecureTransport | {"Condition":{"Bool":{"aws:SecureTransport":"yes"}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":"True"}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":true}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":[false]}}} | |
type-mismatch-boolean | I | warning | /Statement/0/Condition/Bool/aws:SecureTransport | {"Condition":{"Bool":{"aws:SecureTransport":1}}} | |
type-mismatch-boolean | I | warning | | {"Condition":{"Bool":{"aws:SecureTransport":""}}} | |
type-mismatch-boolean | I | warning | | {"Condition":{"Bool":{"aws:SecureTransport":" true"}}} | |
type-mismatch-boolean | I | warning | /Statement/0/Condition/Null/aws:TagKeys | {"Condition":{"Null":{"aws:TagKeys":"absent"}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Null":{"aws:TagKeys":"FALSE"}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Null":{"aws:TagKeys":true}}} | |
type-mismatch-boolean | C | warning | /Statement/0/Condition/BoolIfExists/aws:ViaAWSService/1 | {"Condition":{"BoolIfExists":{"aws:ViaAWSService":["true","1"]}}} | |
type-mismatch-boolean | T | warning | | {"Condition":{"ForAnyValue:Bool":{"aws:MultiFactorAuthPresent":"on"}}} | |
type-mismatch-boolean | R | - | | {"Condition":{"NullIfExists":{"aws:TagKeys":"x"}}} | |
type-mismatch-boolean | K | warning | | {"Condition":{"BoolIfExists":{"aws:PrincipalIsAWSService":"*"}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"StringEquals":{"aws:SecureTransport":"yes"}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":"${var.tls}"}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":"${aws:PrincipalTag/tls}"}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":[]}}} | |
type-mismatch-boolean | I | - | | {"Condition":{"Bool":{"aws:SecureTransport":null}}} | |
type-mismatch-date | I | warning | /Statement/0/Condition/DateLessThan/aws:CurrentTime | {"Condition":{"DateLessThan":{"aws:CurrentTime":"tomorrow"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00Z"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00.123+02:00"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00-08:00"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"1700000000"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":1700000000}}} | |
type-mismatch-date | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00"}}} | |
type-mismatch-date | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00-0800"}}} | |
type-mismatch-date | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01 00:00:00Z"}}} | |
type-mismatch-date | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-02-30"}}} | |
type-mismatch-date | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-1-1"}}} | |
type-mismatch-date | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"01/02/2030"}}} | |
type-mismatch-date | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":""}}} | |
type-mismatch-date | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":true}}} | |
type-mismatch-date | C | warning | /Statement/0/Condition/DateGreaterThanEqualsIfExists/aws:TokenIssueTime/1 | {"Condition":{"DateGreaterThanEqualsIfExists":{"aws:TokenIssueTime":["2030-01-01","*"]}}} | |
type-mismatch-date | T | warning | | {"Condition":{"ForAllValues:DateNotEquals":{"aws:CurrentTime":"now"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"${var.end}"}}} | |
type-mismatch-date | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"${aws:PrincipalTag/end}"}}} | |
type-mismatch-date | I | - | | {"Condition":{"StringEquals":{"aws:CurrentTime":"tomorrow"}}} | |
invalid-date-value | I | warning | /Statement/0/Condition/DateLessThan/aws:CurrentTime | {"Condition":{"DateLessThan":{"aws:CurrentTime":"1700000000"}}} | |
invalid-date-value | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}} | |
invalid-date-value | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":1700000000}}} | |
invalid-date-value | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"1700000000.5"}}} | |
invalid-date-value | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"20300101"}}} | |
invalid-date-value | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"-1"}}} | |
invalid-date-value | I | warning | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"0"}}} | |
invalid-date-value | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030"}}} | |
invalid-date-value | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01"}}} | |
invalid-date-value | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":"tomorrow"}}} | |
invalid-date-value | I | warning | | {"Condition":{"DateGreaterThan":{"aws:EpochTime":"1700000000"}}} | |
invalid-date-value | I | - | | {"Condition":{"NumericGreaterThan":{"aws:EpochTime":"1700000000"}}} | |
invalid-date-value | C | warning | /Statement/0/Condition/DateEqualsIfExists/aws:TokenIssueTime/0 | {"Condition":{"DateEqualsIfExists":{"aws:TokenIssueTime":["1700000000","2030-01-01"]}}} | |
invalid-date-value | R | warning | | {"Condition":{"ForAnyValue:DateLessThan":{"aws:CurrentTime":"1700000000"}}} | |
type-mismatch-ip-range | I | error | /Statement/0/Condition/IpAddress/aws:SourceIp | {"Condition":{"IpAddress":{"aws:SourceIp":"office"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"2001:db8::/32"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"2001:DB8::1"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.7"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":["203.0.113.0/32","0.0.0.0/0","::/0"]}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/33"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"2001:db8::/129"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"2001:db8::/128"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.256"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/255.255.255.0"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":" 203.0.113.0/24"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.*"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"*"}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":""}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":10}}} | |
type-mismatch-ip-range | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.1-203.0.113.9"}}} | |
type-mismatch-ip-range | C | error | /Statement/0/Condition/NotIpAddressIfExists/aws:VpcSourceIp/1 | {"Condition":{"NotIpAddressIfExists":{"aws:VpcSourceIp":["10.0.0.0/8","10.0.0.0/08"]}}} | |
type-mismatch-ip-range | R | error | | {"Condition":{"ForAnyValue:IpAddress":{"aws:SourceIp":"vpc-12345678"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"${var.office}"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"{{office}}"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"${aws:PrincipalTag/ip}"}}} | |
type-mismatch-ip-range | I | - | | {"Condition":{"StringEquals":{"aws:SourceIp":"office"}}} | |
type-mismatch-number | I | warning | /Statement/0/Condition/NumericLessThan/aws:MultiFactorAuthAge | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"1h"}}} | |
type-mismatch-number | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}} | |
type-mismatch-number | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":3600}}} | |
type-mismatch-number | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600.5"}}} | |
type-mismatch-number | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"-1"}}} | |
type-mismatch-number | I | warning | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3,600"}}} | |
type-mismatch-number | I | warning | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"0x10"}}} | |
type-mismatch-number | I | warning | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":""}}} | |
type-mismatch-number | I | warning | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":" 10"}}} | |
type-mismatch-number | I | warning | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"*"}}} | |
type-mismatch-number | I | warning | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":true}}} | |
type-mismatch-number | C | warning | /Statement/0/Condition/NumericNotEqualsIfExists/s3:max-keys/2 | {"Action":"s3:ListBucket","Condition":{"NumericNotEqualsIfExists":{"s3:max-keys":["1","2","ten"]}}} | |
type-mismatch-number | T | warning | | {"Condition":{"ForAllValues:NumericGreaterThanEquals":{"aws:MultiFactorAuthAge":"PT1H"}}} | |
type-mismatch-number | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":"${aws:PrincipalTag/max}"}}} | |
type-mismatch-number | I | - | | {"Condition":{"NumericEquals":{"s3:max-keys":"${var.max}"}}} | |
type-mismatch-number | I | - | | {"Condition":{"StringEquals":{"s3:max-keys":"ten"}}} | |
type-mismatch-string | I | warning | /Statement/0/Condition/BinaryEquals/aws:PrincipalTag~1k | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"***"}}} | |
type-mismatch-string | I | - | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"QmluYXJ5"}}} | |
type-mismatch-string | I | - | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"QQ=="}}} | |
type-mismatch-string | I | warning | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"QQ"}}} | |
type-mismatch-string | I | warning | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"QmluYXJ5 "}}} | |
type-mismatch-string | I | warning | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"Q-_5"}}} | |
type-mismatch-string | I | warning | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":12345}}} | |
type-mismatch-string | C | warning | /Statement/0/Condition/BinaryEqualsIfExists/aws:PrincipalTag~1k/1 | {"Condition":{"BinaryEqualsIfExists":{"aws:PrincipalTag/k":["QQ==","?"]}}} | |
type-mismatch-string | R | warning | | {"Condition":{"ForAnyValue:BinaryEquals":{"aws:PrincipalTag/k":"a b"}}} | |
type-mismatch-string | I | - | | {"Condition":{"BinaryEquals":{"aws:PrincipalTag/k":"${var.key}"}}} | |
type-mismatch-string | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/k":"***"}}} | |
redundant-condition-value-num | I | suggestion | /Statement/0/Condition/NumericLessThan/aws:MultiFactorAuthAge | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":["2700","3600"]}}} | |
redundant-condition-value-num | I | - | | {"Condition":{"NumericEquals":{"aws:MultiFactorAuthAge":["2700","3600"]}}} | |
redundant-condition-value-num | I | - | | {"Condition":{"NumericNotEquals":{"aws:MultiFactorAuthAge":["2700","3600"]}}} | |
redundant-condition-value-num | I | suggestion | | {"Condition":{"NumericLessThanEquals":{"aws:MultiFactorAuthAge":[2700,3600]}}} | |
redundant-condition-value-num | I | suggestion | | {"Condition":{"NumericGreaterThan":{"aws:MultiFactorAuthAge":["2700","3600","1"]}}} | |
redundant-condition-value-num | I | suggestion | | {"Condition":{"NumericGreaterThanEqualsIfExists":{"aws:MultiFactorAuthAge":["1","2"]}}} | |
redundant-condition-value-num | C | suggestion | | {"Condition":{"ForAnyValue:NumericLessThan":{"aws:MultiFactorAuthAge":["1","2"]}}} | |
redundant-condition-value-num | T | suggestion | | {"Condition":{"ForAllValues:NumericLessThanIfExists":{"aws:MultiFactorAuthAge":["1","2"]}}} | |
redundant-condition-value-num | I | suggestion | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":["3600","3600"]}}} | |
redundant-condition-value-num | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":["3600"]}}} | |
redundant-condition-value-num | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}} | |
redundant-condition-value-num | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":[]}}} | |
redundant-condition-value-num | I | - | | {"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":["1h","3600"]}}} | |
redundant-condition-value-num | I | - | | {"Condition":{"DateLessThan":{"aws:CurrentTime":["2030-01-01","2031-01-01"]}}} | |
private-ip-address | I | error | /Statement/0/Condition/IpAddress/aws:SourceIp | {"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"}}} | |
private-ip-address | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":["172.16.0.0/12","192.168.1.5","100.64.0.0/10","127.0.0.1","169.254.0.0/16"]}}} | |
private-ip-address | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":["fc00::/7","fd12:3456::/32","::1","fe80::/10"]}}} | |
private-ip-address | I | error | | {"Condition":{"IpAddress":{"aws:SourceIp":"172.31.255.255"}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"172.32.0.0/12"}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/7"}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"100.128.0.0/10"}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"2001:db8::/32"}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","${var.office}"]}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":[]}}} | |
private-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"office"}}} | |
private-ip-address | I | - | | {"Condition":{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}} | |
private-ip-address | I | - | | {"Condition":{"StringEquals":{"aws:SourceIp":"10.0.0.0/8"}}} | |
private-ip-address | C | error | | {"Condition":{"IpAddressIfExists":{"aws:SourceIp":"192.168.0.0/16"}}} | |
private-ip-address | R | error | | {"Effect":"Deny","Condition":{"ForAnyValue:IpAddress":{"aws:SourceIp":"192.168.0.0/24"}}} | |
private-ip-address | K | error | | {"Condition":{"IpAddress":{"aws:SourceIp":["192.168.0.0/24"]}}} | |
private-ip-address | T | error | | {"Condition":{"IpAddress":{"aws:sourceip":"10.1.2.3"}}} | |
private-not-ip-address | I | error | /Statement/0/Condition/NotIpAddress/aws:SourceIp | {"Condition":{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}} | |
private-not-ip-address | I | - | | {"Condition":{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
private-not-ip-address | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}} | |
private-not-ip-address | C | error | | {"Condition":{"NotIpAddressIfExists":{"aws:SourceIp":["192.168.0.0/16","fd00::/8"]}}} | |
private-not-ip-address | R | error | | {"Effect":"Deny","Principal":"*","Condition":{"NotIpAddress":{"aws:SourceIp":"127.0.0.1/32"}}} | |
private-not-ip-address | I | - | | {"Condition":{"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
private-not-ip-address | I | - | | {"Condition":{"NotIpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"}}} | |
private-ip-address-subset | I | suggestion | /Statement/0/Condition/IpAddress/aws:SourceIp | {"Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
private-ip-address-subset | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":["198.51.100.0/24","203.0.113.0/24"]}}} | |
private-ip-address-subset | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","192.168.0.0/16"]}}} | |
private-ip-address-subset | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
private-ip-address-subset | I | - | | {"Condition":{"IpAddress":{"aws:VpcSourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
private-ip-address-subset | I | - | | {"Condition":{"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
private-ip-address-subset | C | suggestion | | {"Condition":{"IpAddressIfExists":{"aws:SourceIp":["2001:db8::/32","fd00::/8"]}}} | |
private-ip-address-subset | R | suggestion | | {"Condition":{"ForAnyValue:IpAddress":{"aws:SourceIp":["203.0.113.9","::1"]}}} | |
private-not-ip-address-subset | I | suggestion | /Statement/0/Condition/NotIpAddress/aws:SourceIp | {"Condition":{"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
private-not-ip-address-subset | I | - | | {"Condition":{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
private-not-ip-address-subset | I | - | | {"Condition":{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}} | |
private-not-ip-address-subset | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
private-not-ip-address-subset | K | suggestion | | {"Condition":{"NotIpAddressIfExists":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}} | |
improve-ip-range | I | suggestion | /Statement/0/Condition/IpAddress/aws:SourceIp | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.5/24"}}} | |
improve-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
improve-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.5/32"}}} | |
improve-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.5"}}} | |
improve-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":["0.0.0.0/0","::/0"]}}} | |
improve-ip-range | I | suggestion | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.5/31"}}} | |
improve-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.4/31"}}} | |
improve-ip-range | I | suggestion | | {"Condition":{"IpAddress":{"aws:SourceIp":"1.2.3.4/0"}}} | |
improve-ip-range | I | suggestion | /Statement/0/Condition/NotIpAddress/aws:VpcSourceIp/1 | {"Condition":{"NotIpAddress":{"aws:VpcSourceIp":["10.0.0.0/8","10.0.0.1/8"]}}} | |
improve-ip-range | C | suggestion | | {"Condition":{"IpAddressIfExists":{"aws:SourceIp":"2001:db8::1/32"}}} | |
improve-ip-range | C | - | | {"Condition":{"IpAddressIfExists":{"aws:SourceIp":"2001:db8::/32"}}} | |
improve-ip-range | R | suggestion | | {"Condition":{"ForAnyValue:IpAddress":{"aws:SourceIp":"2001:db8:0:8000::/48"}}} | |
improve-ip-range | R | - | | {"Condition":{"ForAnyValue:IpAddress":{"aws:SourceIp":"2001:db8:0:8000::/49"}}} | |
improve-ip-range | I | - | | {"Condition":{"StringEquals":{"aws:SourceIp":"203.0.113.5/24"}}} | |
improve-ip-range | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"office/24"}}} | |
invalid-region | I | error | /Statement/0/Condition/StringEquals/aws:RequestedRegion | {"Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-9"}}} | |
invalid-region | I | - | | {"Condition":{"StringLike":{"aws:RequestedRegion":"us-east-*"}}} | |
invalid-region | I | - | | {"Condition":{"StringEquals":{"aws:RequestedRegion":["us-east-1","eu-central-1","cn-north-1","us-gov-west-1"]}}} | |
invalid-region | I | error | /Statement/0/Condition/StringEquals/aws:RequestedRegion/1 | {"Condition":{"StringEquals":{"aws:RequestedRegion":["us-east-1","eu-middle-1"]}}} | |
invalid-region | I | error | | {"Condition":{"StringLike":{"aws:RequestedRegion":"us-east-9"}}} | |
invalid-region | I | - | | {"Condition":{"StringLike":{"aws:RequestedRegion":"us-east-?"}}} | |
invalid-region | I | error | | {"Condition":{"StringEquals":{"aws:RequestedRegion":"US-EAST-1"}}} | |
invalid-region | I | - | | {"Condition":{"StringEqualsIgnoreCase":{"aws:RequestedRegion":"US-EAST-1"}}} | |
invalid-region | I | error | | {"Condition":{"StringEqualsIgnoreCase":{"aws:RequestedRegion":"US-EAST-9"}}} | |
invalid-region | I | error | | {"Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-1a"}}} | |
invalid-region | I | error | | {"Condition":{"StringEquals":{"aws:RequestedRegion":""}}} | |
invalid-region | C | error | | {"Condition":{"StringNotEqualsIfExists":{"aws:RequestedRegion":["eu-west-1","eu-west-9"]}}} | |
invalid-region | K | error | | {"Condition":{"ForAnyValue:StringNotEquals":{"aws:RequestedRegion":"Frankfurt"}}} | |
invalid-region | I | error | | {"Action":"ec2:RunInstances","Resource":"*","Condition":{"StringEquals":{"ec2:Region":"us-west-5"}}} | |
invalid-region | I | - | | {"Action":"ec2:RunInstances","Resource":"*","Condition":{"StringEquals":{"ec2:Region":"us-west-2"}}} | |
invalid-region | I | error | | {"Action":"kms:ReplicateKey","Resource":"*","Condition":{"StringEquals":{"kms:ReplicaRegion":"nowhere"}}} | |
invalid-region | I | error | | {"Action":"secretsmanager:ReplicateSecretToRegions","Resource":"*","Condition":{"ForAllValues:StringEquals":{"secretsmanager:AddReplicaRegions":["us-west-2","us-west-22"]}}} | |
invalid-region | I | - | | {"Action":"kms:CreateKey","Resource":"*","Condition":{"StringEquals":{"kms:MultiRegionKeyType":"PRIMARY"}}} | |
invalid-region | I | - | | {"Action":"kms:CreateKey","Resource":"*","Condition":{"Bool":{"kms:MultiRegion":"true"}}} | |
invalid-region | I | - | | {"Action":"ec2:*","Resource":"*","Condition":{"StringEquals":{"ec2:VpceMultiRegion":"true"}}} | |
invalid-region | I | - | | {"Condition":{"Null":{"aws:RequestedRegion":"false"}}} | |
invalid-region | I | error | /Statement/0/Condition/StringEquals/s3:LocationConstraint/2 | {"Action":"s3:CreateBucket","Resource":"*","Condition":{"StringEquals":{"s3:LocationConstraint":["EU","","europe","eu-west-1"]}}} | |
invalid-region | I | - | | {"Condition":{"StringEquals":{"aws:RequestedRegion":"${aws:PrincipalTag/region}"}}} | |
invalid-region | I | - | | {"Condition":{"StringEquals":{"aws:RequestedRegion":"${AWS::Region}"}}} | |
invalid-region | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalTag/region":"us-east-9"}}} | |
invalid-vpc-format | I | error | /Statement/0/Condition/StringEquals/aws:SourceVpc | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-123"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-12345678"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-0123456789abcdef0"}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-123456789"}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-0123456789abcdef01"}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpc-1234-678"}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpce-12345678"}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringEquals":{"aws:SourceVpc":"12345678"}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringEquals":{"aws:SourceVpc":""}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringEquals":{"aws:SourceVpc":"VPC-12345678"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringEqualsIgnoreCase":{"aws:SourceVpc":"VPC-12345678"}}} | |
invalid-vpc-format | C | error | /Statement/0/Condition/StringNotEqualsIfExists/aws:SourceVpc/1 | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceVpc":["vpc-12345678","vpc-1"]}}} | |
invalid-vpc-format | K | error | | {"Condition":{"ForAnyValue:StringEquals":{"aws:SourceVpc":"my-vpc"}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringEquals":{"aws:Ec2InstanceSourceVpc":"vpc-12"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringEquals":{"aws:Ec2InstanceSourceVpc":"vpc-12345678"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringLike":{"aws:Ec2InstanceSourceVpc":"vpc-0*"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringLike":{"aws:SourceVpc":"*"}}} | |
invalid-vpc-format | I | error | | {"Condition":{"StringLike":{"aws:SourceVpc":"vpce-*"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"Null":{"aws:SourceVpc":"false"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpc":"${aws:PrincipalTag/vpc}"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpc":"${module.network.vpc_id}"}}} | |
invalid-vpc-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpce":"vpc-12345678"}}} | |
invalid-vpce-format | I | error | /Statement/0/Condition/StringEquals/aws:SourceVpce | {"Condition":{"StringEquals":{"aws:SourceVpce":"vpc-12345678"}}} | |
invalid-vpce-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpce":"vpce-12345678"}}} | |
invalid-vpce-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpce":"vpce-0123456789abcdef0"}}} | |
invalid-vpce-format | I | error | | {"Condition":{"StringEquals":{"aws:SourceVpce":"vpce-0123456789abcdef"}}} | |
invalid-vpce-format | R | error | | {"Effect":"Deny","Principal":"*","Condition":{"StringNotEquals":{"aws:SourceVpce":["vpce-12345678","vpce-1234567"]}}} | |
invalid-vpce-format | C | error | | {"Condition":{"StringNotLikeIfExists":{"aws:SourceVpce":"vpc-*"}}} | |
invalid-vpce-format | I | - | | {"Condition":{"StringLike":{"aws:SourceVpce":"vpce-*"}}} | |
invalid-vpce-format | I | - | | {"Condition":{"Null":{"aws:SourceVpce":"true"}}} | |
invalid-vpce-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpc":"vpce-12345678"}}} | |
invalid-vpce-format | I | - | | {"Condition":{"StringEquals":{"aws:SourceVpce":"{{endpoint}}"}}} | |
invalid-kms-key-value | I | error | /Statement/0/Condition/ArnEquals/s3:x-amz-server-side-encryption-aws-kms-key-id | {"Action":"s3:PutObject","Condition":{"ArnEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"alias/k"}}} | |
invalid-kms-key-value | I | - | | {"Action":"s3:PutObject","Condition":{"ArnEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:us-east-1:111122223333:key/0a1b"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3:PutObject","Condition":{"ArnEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:us-east-1:111122223333:alias/k"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3:PutObject","Condition":{"StringEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"1234abcd-12ab-34cd-56ef-1234567890ab"}}} | |
invalid-kms-key-value | I | - | | {"Action":"s3:PutObject","Condition":{"StringEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws-cn:kms:cn-north-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"}}} | |
invalid-kms-key-value | I | - | | {"Action":"s3:PutObject","Condition":{"ArnLike":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:*:111122223333:key/*"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3:PutObject","Condition":{"ArnLike":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:*:111122223333:alias/*"}}} | |
invalid-kms-key-value | I | - | | {"Action":"s3:PutObject","Condition":{"StringLike":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:us-east-1:*"}}} | |
invalid-kms-key-value | I | - | | {"Action":"s3:PutObject","Condition":{"StringLike":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"*"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3:PutObject","Condition":{"StringLike":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"alias/*"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3:PutObject","Condition":{"StringEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:*:111122223333:key/0a1b"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3:PutObject","Condition":{"ArnEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:iam::111122223333:key/0a1b"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3:PutObject","Condition":{"ArnEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:us-east-1::key/0a1b"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3:PutObject","Condition":{"ArnEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:us-east-1:111122223333:key/"}}} | |
invalid-kms-key-value | C | error | /Statement/0/Condition/StringNotEqualsIfExists/s3:x-amz-server-side-encryption-aws-kms-key-id/1 | {"Action":"s3:PutObject","Condition":{"StringNotEqualsIfExists":{"s3:x-amz-server-side-encryption-aws-kms-key-id":["arn:aws:kms:us-east-1:111122223333:key/0a1b","aws/s3"]}}} | |
invalid-kms-key-value | R | error | | {"Action":"s3:PutObject","Condition":{"ArnNotEqualsIfExists":{"s3:x-amz-server-side-encryption-aws-kms-key-id":""}}} | |
invalid-kms-key-value | I | error | | {"Action":"secretsmanager:CreateSecret","Resource":"*","Condition":{"ArnEquals":{"secretsmanager:KmsKeyArn":"alias/aws/secretsmanager"}}} | |
invalid-kms-key-value | I | error | | {"Action":"s3vectors:CreateIndex","Resource":"*","Condition":{"ForAnyValue:ArnLike":{"s3vectors:kmsKeyArn":"mrk-0a1b"}}} | |
invalid-kms-key-value | I | - | | {"Action":"secretsmanager:CreateSecret","Resource":"*","Condition":{"StringEquals":{"secretsmanager:KmsKeyId":"alias/aws/secretsmanager"}}} | |
invalid-kms-key-value | I | - | | {"Action":"s3:PutObject","Condition":{"Null":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"true"}}} | |
invalid-kms-key-value | I | - | | {"Action":"s3:PutObject","Condition":{"ArnEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"${aws:PrincipalTag/key}"}}} | |
invalid-kms-key-value | I | - | | {"Action":"s3:PutObject","Condition":{"ArnEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"${KeyArn.Arn}"}}} | |
wildcard-usage-too-permissive | I | error | /Statement/0/Condition/StringLike/aws:PrincipalOrgID | {"Condition":{"StringLike":{"aws:PrincipalOrgID":"o-*"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-abc/*"}}} | |
wildcard-usage-too-permissive | I | error | | {"Condition":{"StringLike":{"aws:PrincipalAccount":"1111*"}}} | |
wildcard-usage-too-permissive | R | error | | {"Condition":{"StringLike":{"aws:ResourceAccount":"*"}}} | |
wildcard-usage-too-permissive | R | error | | {"Condition":{"StringLike":{"aws:ResourceOrgID":"o-?bc"}}} | |
wildcard-usage-too-permissive | R | error | /Statement/0/Condition/StringLike/aws:SourceAccount/1 | {"Condition":{"StringLike":{"aws:SourceAccount":["111122223333","11112222333?"]}}} | |
wildcard-usage-too-permissive | R | error | | {"Condition":{"StringLikeIfExists":{"aws:SourceOrgID":"o-*"}}} | |
wildcard-usage-too-permissive | C | error | | {"Condition":{"StringNotLike":{"aws:SourceVpc":"vpc-*"}}} | |
wildcard-usage-too-permissive | C | error | | {"Condition":{"StringNotLikeIfExists":{"aws:SourceVpce":"vpce-0*"}}} | |
wildcard-usage-too-permissive | K | error | | {"Condition":{"ForAnyValue:StringNotLike":{"aws:VpceAccount":"*"}}} | |
wildcard-usage-too-permissive | K | error | | {"Condition":{"StringNotLikeIfExists":{"aws:VpceOrgID":"o-*"}}} | |
wildcard-usage-too-permissive | T | error | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-*"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"StringLike":{"aws:PrincipalOrgID":"o-${*}"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"StringLike":{"aws:PrincipalTag/job":"admin-*"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"StringLike":{"aws:userid":"AROAEXAMPLE:*"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"StringLike":{"aws:userid":"*:ann"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"StringLike":{"aws:userid":"*"}}} | |
wildcard-usage-too-permissive | I | error | | {"Condition":{"StringLike":{"aws:userid":"AROA*:ann"}}} | |
wildcard-usage-too-permissive | I | error | | {"Condition":{"StringNotLike":{"aws:userid":"AROAEXAMPL?:*"}}} | |
wildcard-usage-too-permissive | I | error | | {"Condition":{"StringLike":{"aws:userid":"AIDA*"}}} | |
wildcard-usage-too-permissive | I | error | | {"Condition":{"StringLike":{"aws:userid":"*AMPLE:ann"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"Null":{"aws:PrincipalOrgID":"false"}}} | |
wildcard-usage-too-permissive | I | - | | {"Condition":{"StringLike":{"aws:PrincipalOrgID":"${var.org}"}}} | |
variable-usage-too-permissive | I | error | /Statement/0/Condition/StringEquals/aws:ResourceAccount | {"Condition":{"StringEquals":{"aws:ResourceAccount":"${aws:PrincipalAccount}"}}} | |
variable-usage-too-permissive | I | - | | {"Condition":{"StringEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team}"}}} | |
variable-usage-too-permissive | I | error | | {"Condition":{"StringLike":{"aws:PrincipalOrgID":"o-${aws:PrincipalTag/org}"}}} | |
variable-usage-too-permissive | R | error | /Statement/0/Condition/StringNotEqualsIfExists/aws:SourceAccount/1 | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceAccount":["111122223333","${aws:ResourceAccount}"]}}} | |
variable-usage-too-permissive | K | error | | {"Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"${aws:ResourceOrgID}"}}} | |
variable-usage-too-permissive | C | error | | {"Condition":{"ForAnyValue:StringEquals":{"aws:SourceVpce":"${aws:PrincipalTag/vpce, 'vpce-12345678'}"}}} | |
variable-usage-too-permissive | I | - | | {"Condition":{"StringEquals":{"aws:ResourceAccount":"111122223333"}}} | |
variable-usage-too-permissive | I | - | | {"Condition":{"StringEquals":{"aws:ResourceAccount":"${AWS::AccountId}"}}} | |
variable-usage-too-permissive | I | - | | {"Condition":{"StringEquals":{"aws:ResourceAccount":"${$}"}}} | |
variable-usage-too-permissive | I | - | | {"Condition":{"StringEquals":{"aws:userid":"${aws:PrincipalTag/id}:ann"}}} | |
variable-usage-too-permissive | I | - | | {"Condition":{"StringEquals":{"aws:userid":"${aws:PrincipalTag/id}"}}} | |
variable-usage-too-permissive | I | error | | {"Condition":{"StringLike":{"aws:userid":"AROA${aws:PrincipalTag/id}:*"}}} | |
variable-usage-too-permissive | I | error | | {"Condition":{"StringLike":{"aws:userid":"${aws:PrincipalTag/a}${aws:PrincipalTag/b}:*"}}} | |
variable-usage-too-permissive | I | - | | {"Condition":{"StringLike":{"aws:userid":"AROAEXAMPLE:${aws:PrincipalTag/id}"}}} | |
variable-usage-too-permissive | I | error | | {"Condition":{"StringEquals":{"aws:userid":"AIDA${aws:PrincipalTag/id}"}}} | |
variable-usage-too-permissive | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalArn":"${aws:PrincipalTag/arn}"}}} | |
type-mismatch-arn | I | warning | /Statement/0/Condition/ArnLike/aws:PrincipalArn | {"Condition":{"ArnLike":{"aws:PrincipalArn":"role/app"}}} | |
type-mismatch-arn | I | - | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/app"}}} | |
type-mismatch-arn | I | - | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"*"}}} | |
type-mismatch-arn | I | warning | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333"}}} | |
type-mismatch-arn | I | warning | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"arn:*"}}} | |
type-mismatch-arn | I | - | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"arn:*:*:*:*:*"}}} | |
type-mismatch-arn | I | warning | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"*:aws:iam::111122223333:role/app"}}} | |
type-mismatch-arn | I | warning | | {"Condition":{"ArnLike":{"aws:PrincipalArn":"ARN:aws:iam::111122223333:role/app"}}} | |
type-mismatch-arn | I | warning | | {"Condition":{"ArnEquals":{"aws:PrincipalArn":"111122223333"}}} | |
type-mismatch-arn | I | warning | | {"Condition":{"ArnEquals":{"aws:PrincipalArn":""}}} | |
type-mismatch-arn | I | warning | | {"Condition":{"ArnEquals":{"aws:PrincipalArn":111122223333}}} | |
type-mismatch-arn | C | warning | /Statement/0/Condition/ArnNotLikeIfExists/aws:PrincipalArn/1 | {"Condition":{"ArnNotLikeIfExists":{"aws:PrincipalArn":["arn:aws:iam::111122223333:role/app","role/app"]}}} | |
type-mismatch-arn | R | warning | | {"Condition":{"ForAnyValue:ArnNotEquals":{"aws:SourceArn":"my-topic"}}} | |
type-mismatch-arn | I | - | | {"Condition":{"ArnEquals":{"aws:PrincipalArn":"${aws:PrincipalTag/arn}"}}} | |
type-mismatch-arn | I | - | | {"Condition":{"ArnEquals":{"aws:PrincipalArn":"${aws_iam_role.app.arn}"}}} | |
type-mismatch-arn | I | - | | {"Condition":{"StringEquals":{"aws:PrincipalArn":"role/app"}}} | |
source-ip-any | I | security | /Statement/0/Condition/IpAddress/aws:SourceIp/1 | {"Condition":{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","0.0.0.0/0"]}}} | |
source-ip-any | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}} | |
source-ip-any | I | security | | {"Condition":{"IpAddress":{"aws:SourceIp":"::/0"}}} | |
source-ip-any | I | security | | {"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.5/0"}}} | |
source-ip-any | R | security | | {"Condition":{"IpAddressIfExists":{"aws:VpcSourceIp":"0.0.0.0/0"}}} | |
source-ip-any | T | security | | {"Condition":{"ForAnyValue:IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | |
source-ip-any | B | security | | {"Condition":{"IpAddress":{"aws:sourceip":["0.0.0.0/0"]}}} | |
source-ip-any | S | - | | {"Effect":"Deny","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | |
source-ip-any | I | - | | {"Condition":{"NotIpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | |
source-ip-any | I | - | | {"Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/1"}}} | |
source-ip-any | I | - | | {"Condition":{"IpAddress":{"aws:PrincipalTag/ip":"0.0.0.0/0"}}} | |
source-ip-any | C | - | | {"Effect":"Allow","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}} | |
\.
