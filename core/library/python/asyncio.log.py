"""The logger that asyncio speaks to."""

import logging

logger = logging.getLogger('asyncio')
