import unittest

try:
    unittest.mock
except AttributeError as error:
    print(error)

from unittest import mock
from unittest.mock import AsyncMock, Mock, patch
import unittest.mock

print(mock.Mock is Mock, unittest.mock is mock, unittest.mock.patch is patch)
print(Mock(return_value=3)(), issubclass(AsyncMock, Mock))
