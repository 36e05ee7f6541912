"""The message that is sent by whoever is measured: all are of one length."""

import os

SCHEMA = {"id": "https://ns.adobe.com/acme/schemas/1", "contentType": "application/vnd.adobe.xed-full+json;version=1"}


def message(number, org=None):
    return {"header": {"schemaRef": SCHEMA, "imsOrgId": org or os.environ["AEP_ORG_ID"]},
            "body": {"xdmMeta": {"schemaRef": SCHEMA}, "xdmEntity": {"n": 10_000_000 + number, "text": "y" * 450}}}
