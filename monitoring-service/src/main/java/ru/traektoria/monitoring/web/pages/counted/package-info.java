/** Who and what stands behind a number. */
package ru.traektoria.monitoring.web.pages.counted;
