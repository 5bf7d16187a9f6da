package ru.traektoria.gateway.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

/** An installation without Grafana, and how words of any script become a header. */
class GrafanaPagesTest {

  @Test
  void whereThereIsNoGrafanaItIsSaidKindly() {
    GrafanaPages pages = new GrafanaPages(new Grafana(" "), null, null);

    assertThatThrownBy(
            () ->
                pages.pass(
                    new MockHttpServletRequest("GET", "/grafana/dashboards"),
                    new MockHttpServletResponse()))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            problem -> {
              assertThat(problem.getStatusCode().value()).isEqualTo(404);
              assertThat(problem.getBody().getTitle()).contains("не подключены");
            });
  }

  @Test
  void itsAddressMayEndWithASlash() {
    Grafana grafana = new Grafana("http://grafana:3000/");

    assertThat(grafana.isConnected()).isTrue();
    assertThat(grafana.service().url()).hasToString("http://grafana:3000");
    assertThat(new Grafana(null).isConnected()).isFalse();
  }

  @Test
  void aNameIsNeverMoreThanOneHeader() {
    assertThat(QuotedPrintable.of("Ёлкина = В.\r\nX-WEBAUTH-ROLE: Admin"))
        .isEqualTo("=D0=81=D0=BB=D0=BA=D0=B8=D0=BD=D0=B0 =3D =D0=92.=0D=0AX-WEBAUTH-ROLE: Admin");
  }
}
