package ru.traektoria.local.demo.tour.learning;

import java.time.LocalDate;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Stage;
import tools.jackson.databind.JsonNode;

/** The order of the quarter for courses: the first went astray, the second asks for the same. */
final class CourseOrder {

  private static final String ORDERS = "/api/v1/routes/orders";

  private final Stage stage;
  private final Caller methodist;

  CourseOrder(Stage stage) {
    this.stage = stage;
    this.methodist = stage.methodist();
  }

  /** The first one went to the wrong institute; the second one asks for the same people. */
  void fix() {
    JsonNode before = methodist.get(ORDERS).body();
    boolean nothing =
        methodist.get(ORDERS + "/pending?quarter=" + Quarters.next(stage)).body().isEmpty();
    if (before.size() == 0 && !nothing) {
      Answer wrong = fix("01-07/412");
      Map<String, String> reason = Map.of("reason", "Отправлен не в тот институт");
      String path = ORDERS + "/" + wrong.text("id") + "/annulment";
      methodist.change(path, wrong.etag(), stage.key("annul-order"), reason);
      fix("01-07/418");
    }
  }

  private Answer fix(String number) {
    LocalDate today = stage.town().today();
    return methodist.create(
        ORDERS,
        stage.key("order", number),
        Map.of("quarter", Quarters.next(stage), "number", number, "on", today.toString()));
  }
}
