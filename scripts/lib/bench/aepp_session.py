"""A flow service of Python's aepp at the platform that the environment names."""

import os

import aepp
from aepp import config, flowservice


def flow_service():
    aepp.configure(
        org_id=os.environ["AEP_ORG_ID"], client_id=os.environ["AEP_CLIENT_ID"],
        secret=os.environ["AEP_CLIENT_SECRET"], scopes="openid", sandbox=os.environ["AEP_SANDBOX"])
    # aepp knows Adobe's hosts only; these two are what it reads them from
    config.endpoints["global"] = os.environ["AEP_PLATFORM_URL"]
    config.config_object["oauthTokenEndpointV2"] = os.environ["AEP_IMS_URL"] + "/ims/token/v3"
    return flowservice.FlowService()
