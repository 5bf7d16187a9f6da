package ru.traektoria.monitoring.report.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import ru.traektoria.monitoring.frozen.part.FrozenRow;

/** Диаграмма долей: this year beside the year before, as a picture for a printed report. */
final class Diagram {

  private static final Color NOW = new Color(0x2F5D9B);
  private static final Color BEFORE = new Color(0xB9C7DC);
  private static final int WIDTH = 1240;
  private static final int HEAD = 150;
  private static final int BAR = 52;

  /** More would not fit a page. */
  private static final int MOST = 30;

  private static final Font TEXT = font();

  private Diagram() {}

  /** A PNG; {@code null} where there is no share to draw. */
  static byte[] png(List<FrozenRow> rows) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    rows.stream()
        .filter(row -> row.unit().equals("PERCENT") && row.partOf() == null)
        .filter(row -> row.figure().value() != null)
        .limit(MOST)
        .forEach(
            row -> {
              data.addValue(row.figure().value(), "Сейчас", row.code());
              data.addValue(
                  row.before() == null ? null : row.before().value(), "Год назад", row.code());
            });
    return data.getColumnCount() == 0 ? null : draw(data);
  }

  private static byte[] draw(DefaultCategoryDataset data) {
    JFreeChart chart =
        ChartFactory.createBarChart(
            data.getColumnCount() < MOST ? "Доли, %" : "Доли, %: первые " + MOST,
            null,
            null,
            data,
            PlotOrientation.HORIZONTAL,
            true,
            false,
            false);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.getRangeAxis().setRange(0, 100);
    BarRenderer bars = (BarRenderer) plot.getRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setItemMargin(0.05);
    bars.setSeriesPaint(0, NOW);
    bars.setSeriesPaint(1, BEFORE);
    plot.getDomainAxis().setTickLabelFont(TEXT.deriveFont(22f));
    plot.getRangeAxis().setTickLabelFont(TEXT.deriveFont(20f));
    chart.getTitle().setFont(TEXT.deriveFont(26f));
    chart.getLegend().setItemFont(TEXT.deriveFont(22f));
    chart.setBackgroundPaint(Color.WHITE);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ChartUtils.writeChartAsPNG(png, chart, WIDTH, HEAD + BAR * data.getColumnCount());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  /** The font that printed forms have too: no machine's own is needed. */
  private static Font font() {
    System.setProperty("java.awt.headless", "true");
    try (InputStream file = Diagram.class.getResourceAsStream("/fonts/PTS55F.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the font of printed forms is not there", e);
    }
  }
}
