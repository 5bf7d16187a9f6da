package ru.traektoria.staff;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.HouseRules;

class HouseRulesTest {

  @Test
  void theServiceIsBuiltAsTheHouseRulesSay() {
    HouseRules.check("ru.traektoria.staff");
  }
}
