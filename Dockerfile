# The production image, made from source by `docker build -t nghedan .` alone; it holds the variant for PostgreSQL.

FROM maven:3.9.11-eclipse-temurin-25-noble AS build
WORKDIR /source
# what is fetched stays in the cache until pom.xml changes
COPY pom.xml ./
RUN mvn -B -ntp -Ppostgres dependency:go-offline
COPY .ci .ci
COPY src src
RUN mvn -B -ntp -Ppostgres -DskipTests package

FROM eclipse-temurin:25.0.1_8-jre-noble
ENV NGHEDAN_DATA=/var/lib/nghedan \
    NGHEDAN_DEMO=false \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    TZ=Asia/Ho_Chi_Minh
RUN useradd --system --no-create-home --home-dir /opt/nghedan nghedan \
    && install -d -o nghedan -g nghedan -m 700 "$NGHEDAN_DATA"
WORKDIR /opt/nghedan
# from what changes least to what changes with every commit
COPY --from=build /source/target/quarkus-app/lib/ lib/
COPY --from=build /source/target/quarkus-app/*.jar ./
COPY --from=build /source/target/quarkus-app/app/ app/
COPY --from=build /source/target/quarkus-app/quarkus/ quarkus/
USER nghedan
VOLUME /var/lib/nghedan
EXPOSE 8080
# the image has no HTTP client of its own, and needs none
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080} && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "quarkus-run.jar"]
