package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway that is started anew, or another one beside it, knows who is signed in. */
@GatewayTest
class RestartTest {

  @Autowired private Cast cast;

  @Test
  void aRestartSignsNobodyOutAndASignOutHoldsEverywhere() {
    Browser methodist = cast.signedIn("METHODIST");
    assertThat(methodist.get("/").status()).isEqualTo(200);
    String asSignedIn = methodist.cookie("TRAEKTORIA");

    try (ConfigurableApplicationContext second = anotherGateway()) {
      Browser there = methodist.at("http://127.0.0.1:" + port(second));
      assertThat(there.get("/").text()).contains("Главная");
      assertThat(there.cookie("TRAEKTORIA")).isEqualTo(asSignedIn);
      assertThat(there.post("/logout", "").status()).isLessThan(400);
      there.cookie("TRAEKTORIA", asSignedIn);
      assertThat(there.get("/").status()).isEqualTo(302);
    }
    methodist.cookie("TRAEKTORIA", asSignedIn);
    assertThat(methodist.get("/").status()).isEqualTo(302);
  }

  private static ConfigurableApplicationContext anotherGateway() {
    return new SpringApplicationBuilder(GatewayApplication.class)
        .initializers(new Neighbours())
        .run("--server.port=0", "--spring.jmx.enabled=false");
  }

  private static String port(ConfigurableApplicationContext gateway) {
    return gateway.getEnvironment().getRequiredProperty("local.server.port");
  }
}
