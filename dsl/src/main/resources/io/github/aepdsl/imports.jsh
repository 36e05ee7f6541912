import io.github.aepdsl.Aep;
import static io.github.aepdsl.Aep.*;
import io.github.aepdsl.connection.*;
import io.github.aepdsl.connectors.*;
import io.github.aepdsl.error.*;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.show.*;
import io.github.aepdsl.source.*;
