package ru.traektoria.gateway;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.HouseRules;

class HouseRulesTest {

  @Test
  void theGatewayIsBuiltLikeTheRest() {
    HouseRules.check("ru.traektoria.gateway");
  }
}
