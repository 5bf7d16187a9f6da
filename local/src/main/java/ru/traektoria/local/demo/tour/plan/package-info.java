/** The plans of the municipality and its programme, and the activities they ask for. */
package ru.traektoria.local.demo.tour.plan;
