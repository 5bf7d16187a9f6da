package ru.traektoria.diagnostics;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.HouseRules;

class HouseRulesTest {

  @Test
  void theServiceIsBuiltByTheHouseRules() {
    HouseRules.check("ru.traektoria.diagnostics");
  }
}
