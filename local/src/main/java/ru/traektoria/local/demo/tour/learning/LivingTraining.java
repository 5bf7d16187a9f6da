package ru.traektoria.local.demo.tour.learning;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;

/** План КПК: most schools have put everybody whose term comes into the plan of the year. */
public final class LivingTraining implements Act {

  private static final double PLANNED = 0.4;

  @Override
  public String title() {
    return "План КПК";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    int began = stage.town().yearBegan().getYear();
    String year = "%d-%02d".formatted(began, (began + 1) % 100);
    List<Organisation> places =
        stage.town().organisations().stream()
            .filter(p -> Dice.of(stage.town().seed(), "plans/" + p.name()).chance(PLANNED))
            .toList();
    AtomicInteger lines = new AtomicInteger();
    Crowd.each(
        places,
        counter,
        place ->
            lines.addAndGet(
                stage
                    .leadOf(place)
                    .create(
                        "/api/v1/routes/training/fill?year=" + year,
                        stage.key("training", place.name().hashCode()),
                        Map.of())
                    .body()
                    .path("added")
                    .asInt(0)));
    return Words.count(lines.get(), "строка плана", "строки плана", "строк плана");
  }
}
