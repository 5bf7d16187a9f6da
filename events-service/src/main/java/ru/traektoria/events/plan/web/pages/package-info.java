/** Pages of plans. */
package ru.traektoria.events.plan.web.pages;
