package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import ru.traektoria.diagnostics.application.*;
import ru.traektoria.platform.testing.*;
import ru.traektoria.platform.kernel.Ids;
import tools.jackson.databind.JsonNode;

@PlatformTest
@TestPropertySource(properties = "traektoria.events.publish=diagnostics.events,staff.directory")
class KeepRunningTest {
  @Autowired Api api; @Autowired TestTopics topics; @Autowired Instruments instruments; @Autowired Examinees examinees; @Autowired Environment env;

  @Test
  void keep() throws Exception {
    Cast cast = new Cast().on(topics);
    String[] last = {"Агапова","Белкина","Ветров","Гордеева","Дубинина","Ершов","Жукова","Зимина","Ильина","Калинин","Лапина","Мельников"};
    List<String> more = new ArrayList<>();
    for (int i = 0; i < 12; i++) { String id = Ids.next(); more.add(id);
      topics.publishName(id, Map.of("id", id, "kind", "TEACHER", "municipality", cast.municipality, "name", last[i] + " Мария Сергеевна", "shortName", last[i] + " М. С.", "sortKey", last[i], "organisation", i % 2 == 0 ? cast.school : cast.lyceum, "organisations", List.of(i % 2 == 0 ? cast.school : cast.lyceum), "subjects", List.of("MATHEMATICS"))); }
    topics.publish("staff.events", "DirectoryChanged", "SUBJECTS", 1, Map.of("directory", "SUBJECTS", "entries", List.of(Map.of("code","MATHEMATICS","name","Математика"), Map.of("code","RUSSIAN","name","Русский язык"))));
    await().atMost(ofSeconds(30)).until(() -> examinees.find(more.get(11)).isPresent());
    LocalDate t = LocalDate.now();
    Api m = api.as(cast.methodist());
    String c = m.post("/api/v1/diagnostics/campaigns", Map.of("title","Входная диагностика 2026/27","kind","ENTRY","site","MUNICIPAL","from",t.minusDays(20).toString(),"to",t.plusDays(10).toString(),"instrument","self-diagnosis-1")).json().get("id").asString();
    m.post("/api/v1/diagnostics/campaigns/" + c + "/invitations", "{}");
    Random r = new Random(5);
    more.add(cast.anna);
    for (String id : more) {
      Api me = api.as(Tokens.teacher(cast.municipality, cast.school, id));
      String a = me.get("/api/v1/diagnostics/assessments").json().get(0).get("assessment").get("id").asString();
      if (id.equals(more.get(3))) { me.post("/api/v1/diagnostics/assessments/" + a + "/refusal", ""); continue; }
      if (id.equals(more.get(4))) continue;
      me.put("/api/v1/diagnostics/assessments/" + a + "/consent", Map.of("textVersion", 1, "recipients", id.equals(more.get(5)) ? List.of("SCHOOL") : List.of("METHODIST", "SCHOOL")));
      Map<String, List<String>> ans = new HashMap<>();
      instruments.selfDiagnosis().items().forEach(i -> { var best = i.options().stream().filter(o -> o.points() == 100 || (i.kind().name().equals("MULTIPLE") && o.points() > 0)).map(o -> o.code()).toList();
        ans.put(i.code(), r.nextInt(10) < 7 ? (i.kind().name().equals("SCALE") ? List.of("" + (3 + r.nextInt(3))) : best) : List.of(i.choices().get(r.nextInt(i.choices().size())))); });
      me.put("/api/v1/diagnostics/assessments/" + a + "/answers", Map.of("answers", ans));
      me.post("/api/v1/diagnostics/assessments/" + a + "/submission", "");
    }
    topics.publish("cnppm.r1.results", "ExternalDiagnosticReported", "u1", 1, Map.of("externalId","ЦНППМ-2026-0417","teacher","T-99817","completedOn","2026-10-05","results",List.of(Map.of("competence","METHODS.GOALS","level","DEFICIT_HIGH"),Map.of("competence","ICT.SAFETY","level","STRENGTH"))));
    Api boris = api.as(cast.boris());
    String mine = boris.get("/api/v1/diagnostics/assessments").json().get(0).get("assessment").get("id").asString();
    boris.put("/api/v1/diagnostics/assessments/" + mine + "/consent", Map.of("textVersion", 1, "recipients", List.of("METHODIST")));
    boris.put("/api/v1/diagnostics/assessments/" + mine + "/answers", Map.of("answers", Map.of("s1", List.of("c"), "s2", List.of("4"), "s3", List.of("d"))));
    m.get("/api/v1/diagnostics/deficits");
    Files.writeString(Path.of("/tmp/d-env"), "PORT=" + env.getProperty("local.server.port") + "\nM=" + cast.methodist() + "\nL=" + cast.lead() + "\nA=" + cast.anna() + "\nB=" + cast.boris() + "\nC=" + c + "\nBA=" + mine + "\nFREE=" + api.as(Tokens.teacher(cast.municipality, cast.school, more.get(4))).get("/api/v1/diagnostics/assessments").json().get(0).get("assessment").get("id").asString() + "\nF=" + Tokens.teacher(cast.municipality, cast.school, more.get(4)) + "\nANNA=" + cast.anna + "\n");
    for (int i = 0; i < 1800 && !Files.exists(Path.of("/tmp/d-stop")); i++) Thread.sleep(1000);
  }
}
