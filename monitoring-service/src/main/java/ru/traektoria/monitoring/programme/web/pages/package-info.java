/** Pages of the municipality's programmes. */
package ru.traektoria.monitoring.programme.web.pages;
