/** Pages of mentoring under {@code /mentoring}. */
package ru.traektoria.mentoring.web.pages;
