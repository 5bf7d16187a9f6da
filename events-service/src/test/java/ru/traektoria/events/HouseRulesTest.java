package ru.traektoria.events;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.HouseRules;

class HouseRulesTest {

  @Test
  void theServiceIsBuiltAsEveryService() {
    HouseRules.check("ru.traektoria.events");
  }
}
