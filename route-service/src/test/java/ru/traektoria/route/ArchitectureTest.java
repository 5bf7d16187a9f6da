package ru.traektoria.route;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.HouseRules;

class ArchitectureTest {

  @Test
  void theServiceIsBuiltByTheHouseRules() {
    HouseRules.check("ru.traektoria.route");
  }
}
