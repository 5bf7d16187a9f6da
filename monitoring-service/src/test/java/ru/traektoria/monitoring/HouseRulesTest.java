package ru.traektoria.monitoring;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.HouseRules;

class HouseRulesTest {

  @Test
  void theServiceIsBuiltLikeTheOthers() {
    HouseRules.check("ru.traektoria.monitoring");
  }
}
